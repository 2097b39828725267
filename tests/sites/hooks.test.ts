// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { useLooksLike } from '@/lib/sites/hooks/use-looks-like';
import { useMyCrms } from '@/lib/sites/hooks/use-my-crms';
import { useOwnSites } from '@/lib/sites/hooks/use-own-sites';
import { useSiteAccess } from '@/lib/sites/hooks/use-site-access';
import { setSiteState } from '@/lib/sites/site-states';
import { fakeSites, type FakeSites } from './fake-sites';

type Origins = { origins: string[] };
let sites: FakeSites;
const request = vi.fn<(asked: Origins) => Promise<boolean>>();
const remove = vi.fn<(given: Origins) => Promise<boolean>>();

beforeEach(() => {
  sites = fakeSites();
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  const tell = () => act(() => listeners.forEach((listener) => listener()));
  request.mockReset().mockImplementation(async ({ origins }) => {
    for (const origin of origins) sites.granted.add(origin);
    tell();
    return true;
  });
  remove.mockReset().mockImplementation(async ({ origins }) => {
    for (const origin of origins) sites.granted.delete(origin);
    tell();
    return true;
  });
  Object.assign(fakeBrowser.permissions, { request, remove, onAdded: event, onRemoved: event });
});

afterEach(cleanup); // a hook of an earlier test goes on holding what it read

/** Renders a hook and waits until it has loaded. */
async function loaded<T>(hook: () => T | undefined) {
  const { result } = renderHook(hook);
  await waitFor(() => expect(result.current).toBeDefined());
  return () => {
    if (result.current === undefined) throw new Error('the hook went back to loading');
    return result.current;
  };
}

describe('useSiteAccess', () => {
  test.each([
    [undefined],
    ['about:blank'],
    ['chrome://extensions/'],
    ['https://chromewebstore.google.com/detail/x'],
    ['https://addons.mozilla.org/'],
  ])('%s is not for extensions', async (url) => {
    expect((await loaded(() => useSiteAccess(url)))().state).toBe('unsupported');
  });

  test('a vendor’s site: named at once, allowed when the browser says so', async () => {
    const access = await loaded(() => useSiteAccess('https://acme.pipedrive.com/person/1'));
    expect(access()).toMatchObject({ state: 'needs-permission', system: 'pipedrive' });
    const asking = access().request();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://acme.pipedrive.com/*'] }); // at once: the click counts only now
    expect(await asking).toBe(true);
    await waitFor(() => expect(access().state).toBe('allowed'));
  });

  test('an own site: guessed by its address, then looked at, then named', async () => {
    const access = await loaded(() => useSiteAccess('https://crm.example.com/web#id=7&model=res.partner&view_type=form'));
    expect(access()).toMatchObject({ state: 'needs-permission', system: 'odoo' });
    await access().request();
    await waitFor(() => expect(access().state).toBe('fingerprinting'));
    await act(() => setSiteState('https://crm.example.com', 'unknown'));
    await waitFor(() => expect(access().state).toBe('unknown-crm'));
    await act(() => access().assign('espocrm'));
    await waitFor(() => expect(access()).toMatchObject({ state: 'allowed', system: 'espocrm' }));
    expect((await settingsItem.getValue()).sites).toEqual([{ origin: 'https://crm.example.com', system: 'espocrm' }]);
  });
});

describe('useMyCrms', () => {
  const crm = (all: ReturnType<NonNullable<ReturnType<typeof useMyCrms>>['systems']['find']>[] | undefined, id: string) =>
    all?.find((one) => one?.id === id);

  test('lists every system but the demo, and asks for the chosen ones alone', async () => {
    const my = await loaded(useMyCrms);
    expect(my().systems.map(({ id }) => id)).not.toContain('demo-crm');
    expect(my().systems.every(({ granted, chosen }) => granted === 'none' && !chosen)).toBe(true);
    await my().requestAll(['hubspot', 'pipedrive', 'tryton-sao']);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*.hubspot.com/*', 'https://*.pipedrive.com/*'] });
    await waitFor(() => expect(crm(my().systems, 'hubspot')).toMatchObject({ granted: 'all', chosen: true }));
    expect(crm(my().systems, 'tryton-sao')).toMatchObject({ granted: 'none', chosen: true, hosts: [] });
    expect(crm(my().systems, 'bitrix24')).toMatchObject({ granted: 'none', chosen: false });
  });

  test('one account of a vendor is "some"', async () => {
    sites.granted.add('https://acme.pipedrive.com/*');
    const my = await loaded(useMyCrms);
    expect(crm(my().systems, 'pipedrive')?.granted).toBe('some');
  });

  test('gives a system’s sites back, and no others', async () => {
    sites.granted.add('https://acme.pipedrive.com/*').add('https://*.hubspot.com/*');
    await updateSettings({ systems: ['pipedrive', 'hubspot'] });
    const my = await loaded(useMyCrms);
    await my().revoke('pipedrive');
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://acme.pipedrive.com/*'] });
    await waitFor(() => expect(crm(my().systems, 'pipedrive')).toMatchObject({ granted: 'none', chosen: false }));
    expect(crm(my().systems, 'hubspot')).toMatchObject({ granted: 'all', chosen: true });
  });
});

describe('useOwnSites', () => {
  test('a site read in from a backup has to be asked for; a removed one is given back', async () => {
    await updateSettings({ sites: [{ origin: 'https://crm.example.com', system: 'odoo' }] });
    const own = await loaded(useOwnSites);
    expect(own().sites).toEqual([{ origin: 'https://crm.example.com', system: 'odoo', granted: false }]);
    await own().request('https://crm.example.com');
    await waitFor(() => expect(own().sites[0]?.granted).toBe(true));
    await act(() => own().remove('https://crm.example.com'));
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://crm.example.com/*'] });
    await waitFor(() => expect(own().sites).toEqual([]));
  });

  test('a site that may be read before any of its pages was seen waits for a name, and can be given back', async () => {
    for (const pattern of ['https://crm.example.com/*', 'https://*.hubspot.com/*', 'https://acme.pipedrive.com/*'])
      sites.granted.add(pattern);
    const own = await loaded(useOwnSites);
    expect(own().unnamed).toEqual(['https://crm.example.com/*']);
    await act(() => updateSettings({ sites: [{ origin: 'https://crm.example.com', system: 'odoo' }] }));
    await waitFor(() => expect(own().unnamed).toEqual([]));
    await act(() => updateSettings({ sites: [] }));
    await act(() => own().forget('https://crm.example.com/*'));
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://crm.example.com/*'] });
    await waitFor(() => expect(own().unnamed).toEqual([]));
  });
});

describe('useLooksLike', () => {
  const looks = (url: string | null) => renderHook(() => useLooksLike(5, url)).result;

  test('a vendor’s site is what its host says; nothing is run there', () => {
    expect(looks('https://acme.pipedrive.com/person/7').current).toBe('pipedrive');
    expect(sites.ran).toEqual([]);
  });

  test('an own host is what its page says, once', async () => {
    sites.fingerprints.set(5, 'odoo');
    const result = looks('https://erp.example.com/web');
    expect(result.current).toBeNull();
    await waitFor(() => expect(result.current).toBe('odoo'));
    expect(sites.ran).toEqual(['5 systems/fingerprint.js']);
  });

  test('nothing is said where the browser lets nobody look, or no system is recognised', async () => {
    expect(looks('https://other.example/').current).toBeNull();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    const result = looks('https://erp.example.com/web');
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(result.current).toBeNull();
    expect(looks(null).current).toBeNull();
    expect(looks('about:blank').current).toBeNull();
  });
});
