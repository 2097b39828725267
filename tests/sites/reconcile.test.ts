import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabContextKey } from '@/lib/messages/protocol';
import { updateSettings } from '@/lib/settings/update-settings';
import { reconcile } from '@/lib/sites/reconcile';
import { writeTabContext } from '@/lib/sites/tab-contexts';
import { fakeSites, type FakeSites } from './fake-sites';

let sites: FakeSites;
const ids = () => [...sites.registered.keys()];
const HUBSPOT = 'https://*.hubspot.com/*';

beforeEach(() => {
  sites = fakeSites();
  sites.granted.add(HUBSPOT);
});

describe('reconcile', () => {
  test('registers what is granted, keeps it for the next start of the browser', async () => {
    await reconcile();
    expect([...sites.registered.values()]).toEqual([
      {
        id: `crm ${HUBSPOT}`,
        matches: [HUBSPOT],
        js: ['systems/hubspot.js', 'content-scripts/crm.js'],
        allFrames: false,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  test('changes nothing the second time, nor when called twice at once', async () => {
    await Promise.all([reconcile(), reconcile()]);
    await reconcile();
    expect(ids()).toEqual([`crm ${HUBSPOT}`]);
  });

  test('starts in tabs that are open, once', async () => {
    sites.tabs.set(1, { id: 1, url: 'https://app.hubspot.com/contacts/1/record/0-1/2' });
    sites.tabs.set(2, { id: 2, url: 'https://example.com/' });
    sites.tabs.set(3, { id: 3, url: 'https://app.hubspot.com/', discarded: true });
    await reconcile();
    await reconcile();
    expect(sites.ran).toEqual(['1 systems/hubspot.js content-scripts/crm.js']);
  });

  test('a tab in which nothing can run stops nobody else', async () => {
    sites.tabs.set(1, { id: 1, url: 'https://app.hubspot.com/broken' });
    sites.tabs.set(2, { id: 2, url: 'https://app.hubspot.com/' });
    const run = sites.run;
    Object.assign(fakeBrowser.scripting, {
      executeScript: (injection: { target: { tabId: number }; files: string[] }) =>
        injection.target.tabId === 1 ? Promise.reject(new Error('Frame with ID 0 is showing error page')) : run(injection),
    });
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await reconcile();
    expect(sites.ran).toEqual(['2 systems/hubspot.js content-scripts/crm.js']);
    expect(warn).toHaveBeenCalledOnce();
  });

  test('a permission taken away: registration gone, open page told, panel knows the tab no more', async () => {
    await reconcile();
    sites.listening.add('7');
    await writeTabContext(7, {
      url: 'https://app.hubspot.com/x',
      title: '',
      system: 'hubspot',
      record: null,
      candidates: [],
      at: 0,
      frameId: 0,
    });
    await writeTabContext(8, {
      url: 'https://other.example/',
      title: '',
      system: null,
      record: null,
      candidates: [],
      at: 0,
      frameId: 0,
    });
    sites.granted.clear();
    await reconcile();
    expect(ids()).toEqual([]);
    expect(sites.told).toEqual(['7 badge.stop']);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([tabContextKey(8)]);
  });

  test('the user names another system for a site: the old one is exchanged', async () => {
    sites.granted.add('https://crm.example.com/*');
    await updateSettings({ sites: [{ origin: 'https://crm.example.com', system: 'odoo' }] });
    await reconcile();
    await updateSettings({ sites: [{ origin: 'https://crm.example.com', system: 'espocrm' }] });
    await reconcile();
    expect(sites.registered.get('crm https://crm.example.com/*')?.js).toEqual(['systems/espocrm.js', 'content-scripts/crm.js']);
  });

  test('a failure is told to the caller and does not stop the next call', async () => {
    const { getRegisteredContentScripts } = fakeBrowser.scripting;
    fakeBrowser.scripting.getRegisteredContentScripts = () => Promise.reject(new Error('busy'));
    await expect(reconcile()).rejects.toThrow('busy');
    fakeBrowser.scripting.getRegisteredContentScripts = getRegisteredContentScripts;
    await reconcile();
    expect(ids()).toEqual([`crm ${HUBSPOT}`]);
  });
});
