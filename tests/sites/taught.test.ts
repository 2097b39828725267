import { beforeEach, describe, expect, test } from 'vitest';
import { ADAPTERS } from '@/lib/crm/registry';
import { settingsItem, type Settings } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { changedOrigins, followRules } from '@/lib/sites/follow-rules';
import { keepKnownFresh } from '@/lib/sites/known';
import { reconcile } from '@/lib/sites/reconcile';
import { deleteRule, editRule, newRuleId, saveRules } from '@/lib/sites/site-rules';
import { siteRulesFor } from '@/lib/sites/site-rules-for';
import { recordAt, systemOfSite } from '@/lib/sites/system-of-site';
import { wantedScripts } from '@/lib/sites/wanted-scripts';
import { rule } from '../components/teach/rule';
import { fakeSites, type FakeSites } from './fake-sites';

const SITE = 'https://desk.example.com';
const PATTERN = 'https://desk.example.com/*';
const CORE = 'content-scripts/crm.js';
const known = (over: Partial<Settings> = {}) => ({ sites: [], siteRules: [rule()], ...over });

let sites: FakeSites;
beforeEach(() => {
  sites = fakeSites();
  sites.granted.add(PATTERN);
  keepKnownFresh();
});

describe('the worker knows taught sites', () => {
  test('a taught page has a key that holds host and rule; other pages of the site are nobody', () => {
    expect(recordAt(`${SITE}/clients/17?tab=2`, known())?.key).toBe('taught:desk.example.com/k3x9q0ap2m7b:contact:17');
    expect(recordAt(`${SITE}/orders/17`, known())).toBeNull();
    expect(recordAt(`${SITE}:8443/clients/17`, known())).toBeNull();
  });

  test('what was taught comes before what was assigned; turned off it does not count', () => {
    const assigned = { sites: [{ origin: SITE, system: 'odoo' }] };
    expect(systemOfSite(`${SITE}/x`, known(assigned))).toBe('taught');
    expect(systemOfSite(`${SITE}/x`, known({ ...assigned, siteRules: [rule({ enabled: false })] }))).toBe('odoo');
    expect(systemOfSite(`${SITE}/x`, known({ siteRules: [rule({ enabled: false })] }))).toBeNull();
  });

  test('an id in an attribute gives a key by the marked address alone', () => {
    const desk = rule({
      record: {
        by: 'attribute',
        at: { path: [{ part: 'literal', text: 'desk' }], more: 0, query: [] },
        selector: 'main',
        attribute: 'data-id',
      },
    });
    const key = (href: string) => recordAt(href, known({ siteRules: [desk] }))?.key ?? null;
    expect(key(`${SITE}/desk`)).toBeNull();
    expect(key(`${SITE}/desk#;sideline:k3x9q0ap2m7b=a%2F7`)).toBe('taught:desk.example.com/k3x9q0ap2m7b:contact:a/7');
  });
});

describe('scripts of taught sites', () => {
  test('run only where a rule is turned on and the site may be read', () => {
    const scripts = (over: Partial<Settings>, granted = [PATTERN]) =>
      wantedScripts(granted, known(over), ADAPTERS).map(({ matches, js }) => [matches[0], ...js]);
    expect(scripts({})).toEqual([[PATTERN, 'systems/taught.js', CORE]]);
    expect(scripts({}, [])).toEqual([]);
    expect(scripts({ siteRules: [rule({ enabled: false })] })).toEqual([]);
    expect(scripts({ sites: [{ origin: SITE, system: 'odoo' }] })).toEqual([
      [PATTERN, 'systems/odoo.js', 'systems/taught.js', CORE],
    ]);
  });

  test('a page gets the rules of its own site, by what the browser says of it', async () => {
    await updateSettings({ siteRules: [rule(), rule({ id: 'zzzzzzzzzzzz', origin: 'https://other.example' })] });
    expect(await siteRulesFor({ url: `${SITE}/clients` })).toEqual([rule()]);
    expect(await siteRulesFor({ url: `${SITE}:8443/clients` })).toEqual([]);
    expect(await siteRulesFor({ url: 'https://other.example/' })).toEqual([]); // may not be read
    expect(await siteRulesFor({})).toEqual([]);
  });
});

describe('changes reach open pages at once', () => {
  const settled = async (siteRules: Settings['siteRules']) => {
    const before = (await settingsItem.getValue()).siteRules;
    await updateSettings({ siteRules });
    sites.told = [];
    sites.ran = [];
    await followRules(await settingsItem.getValue(), before);
  };
  beforeEach(() => {
    sites.tabs.set(1, { id: 1, url: `${SITE}/clients/17` });
    sites.tabs.set(2, { id: 2, url: `${SITE}:8443/clients/17` });
    sites.tabs.set(3, { id: 3, url: 'https://app.hubspot.com/x' });
    sites.listening.add('1');
  });

  test('taught: the page starts; edited: it begins anew; other tabs of the host are left alone', async () => {
    await settled([rule()]);
    expect(sites.ran).toContain(`1 systems/taught.js ${CORE}`);
    await settled([rule({ title: 'New' })]);
    expect(sites.told).toEqual(['1 badge.stop']);
    expect(sites.ran).toEqual([`1 systems/taught.js ${CORE}`]);
  });

  test('turned off or deleted: it ends, and the site is unknown again', async () => {
    await settled([rule()]);
    await settled([rule({ enabled: false })]);
    expect(sites.told).toContain('1 badge.stop');
    expect(sites.registered.size).toBe(0);
    expect(sites.ran).toEqual(['1 systems/fingerprint.js']);
  });

  test('a permission that is gone takes the script away, the rule stays', async () => {
    await settled([rule()]);
    sites.granted.clear();
    await reconcile();
    expect(sites.registered.size).toBe(0);
    expect((await settingsItem.getValue()).siteRules).toEqual([rule()]);
  });

  test('only sites whose rules differ are touched', () => {
    const other = rule({ id: 'zzzzzzzzzzzz', origin: 'https://other.example' });
    expect(changedOrigins([rule(), other], [rule(), other])).toEqual([]);
    expect(changedOrigins([rule({ title: 'x' }), other], [rule(), other])).toEqual([SITE]);
    expect(changedOrigins([other], [rule(), other])).toEqual([SITE]);
  });
});

describe('keeping rules', () => {
  test('added, replaced, edited, deleted; two windows at once lose nothing', async () => {
    const other = rule({ id: 'zzzzzzzzzzzz', origin: 'https://other.example' });
    await updateSettings({ sites: [{ origin: SITE, system: 'odoo' }] });
    await Promise.all([saveRules([rule()]), saveRules([other])]);
    expect((await settingsItem.getValue()).siteRules.map(({ id }) => id).toSorted()).toEqual(['k3x9q0ap2m7b', 'zzzzzzzzzzzz']);
    expect((await settingsItem.getValue()).sites).toEqual([]); // it was something else
    await saveRules([rule({ title: 'New' })]);
    await editRule('zzzzzzzzzzzz', { enabled: false });
    await deleteRule('k3x9q0ap2m7b');
    expect((await settingsItem.getValue()).siteRules).toEqual([{ ...other, enabled: false }]);
  });

  test('ids are random and fit the schema', () => {
    const ids = new Set(Array.from({ length: 50 }, newRuleId));
    expect(ids.size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{16}$/);
  });
});
