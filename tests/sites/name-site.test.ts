import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsItem } from '@/lib/settings/settings';
import { nameOpenSites, nameSite } from '@/lib/sites/name-site';
import { siteStateKey } from '@/lib/sites/site-states';
import { fakeSites, type FakeSites } from './fake-sites';

const PAGE = 'http://crm.localhost:8069/web';
const ORIGIN = 'http://crm.localhost:8069';
const stateOf = async () => (await fakeBrowser.storage.session.get(siteStateKey(ORIGIN)))[siteStateKey(ORIGIN)];
const sitesNow = async () => (await settingsItem.getValue()).sites;

let sites: FakeSites;
beforeEach(() => {
  sites = fakeSites();
  sites.granted.add('http://*.localhost/*');
  sites.tabs.set(1, { id: 1, url: PAGE });
});

describe('naming an own site', () => {
  test('runs the fingerprint script once and remembers the answer', async () => {
    sites.fingerprints.set(1, 'odoo');
    await nameSite(1, PAGE);
    await nameSite(1, PAGE);
    expect(sites.ran).toEqual(['1 systems/fingerprint.js']);
    expect(await sitesNow()).toEqual([{ origin: ORIGIN, system: 'odoo' }]);
    expect(await stateOf()).toBeUndefined();
  });

  test('a page that no system recognises: nothing is remembered, the next page is tried', async () => {
    await nameSite(1, PAGE);
    expect(await sitesNow()).toEqual([]);
    expect(await stateOf()).toBe('unknown');
    sites.fingerprints.set(1, 'odoo');
    await nameSite(1, `${PAGE}#next`);
    expect(await sitesNow()).toEqual([{ origin: ORIGIN, system: 'odoo' }]);
  });

  test('an answer that is no system of ours is not believed', async () => {
    sites.fingerprints.set(1, '__proto__');
    await nameSite(1, PAGE);
    expect(await sitesNow()).toEqual([]);
  });

  test.each([
    ['a site without permission', 'https://crm.example.com/web'],
    ['no web page', 'chrome://extensions/'],
    ['an address the browser does not tell', undefined],
  ])('does not look at %s', async (_, url) => {
    await nameSite(1, url);
    expect(sites.ran).toEqual([]);
  });

  test('a vendor’s cloud needs no looking at', async () => {
    sites.granted.add('https://*.hubspot.com/*');
    await nameSite(1, 'https://app.hubspot.com/home');
    expect(sites.ran).toEqual([]);
  });

  test('two sites named at once are both remembered', async () => {
    sites.tabs.set(2, { id: 2, url: 'http://other.localhost/' });
    sites.fingerprints.set(1, 'odoo').set(2, 'espocrm');
    await Promise.all([nameSite(1, PAGE), nameSite(2, 'http://other.localhost/')]);
    expect((await sitesNow()).map(({ system }) => system).toSorted()).toEqual(['espocrm', 'odoo']);
  });

  test('after a grant the open tabs of that site are looked at', async () => {
    sites.tabs.set(2, { id: 2, url: 'https://example.com/' });
    sites.fingerprints.set(1, 'odoo');
    await nameOpenSites(['http://crm.localhost/*']);
    expect(sites.ran).toEqual(['1 systems/fingerprint.js']);
  });
});
