import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '@/lib/crm/registry';
import { covers } from '@/lib/sites/origins';
import { wantedScripts } from '@/lib/sites/wanted-scripts';

const wanted = (granted: string[], sites: { origin: string; system: string }[] = []) =>
  wantedScripts(granted, { sites, siteRules: [] }, ADAPTERS);
const CORE = 'content-scripts/crm.js';

describe('which scripts run where', () => {
  test('none without a permission', () => {
    expect(wanted([], [{ origin: 'https://crm.example.com', system: 'odoo' }])).toEqual([]);
  });

  test('a vendor’s cloud gets that system alone, then the core', () => {
    expect(wanted(['https://*.hubspot.com/*'])).toEqual([
      {
        id: 'crm https://*.hubspot.com/*',
        matches: ['https://*.hubspot.com/*'],
        js: ['systems/hubspot.js', CORE],
        allFrames: false,
      },
    ]);
  });

  test('one account of a vendor, if only that was granted', () => {
    expect(wanted(['https://acme.pipedrive.com/*']).map(({ matches, js }) => [matches, js[0]])).toEqual([
      [['https://acme.pipedrive.com/*'], 'systems/pipedrive.js'],
    ]);
  });

  test('frames only where records stand in frames', () => {
    expect(wanted(['https://*.bitrix24.ru/*'])[0]?.allFrames).toBe(true);
  });

  test('an own host gets the system that was found there; other granted sites get nothing', () => {
    const scripts = wanted(
      ['https://crm.example.com/*', 'https://shop.example.com/*'],
      [{ origin: 'https://crm.example.com', system: 'espocrm' }],
    );
    expect(scripts.map(({ matches, js }) => [matches[0], js[0]])).toEqual([['https://crm.example.com/*', 'systems/espocrm.js']]);
  });

  test('two systems on two ports of one host share a registration; the page says which it is', () => {
    const scripts = wanted(
      ['http://127.0.0.1/*'],
      [
        { origin: 'http://127.0.0.1:8000', system: 'tryton-sao' },
        { origin: 'http://127.0.0.1:8069', system: 'odoo' },
      ],
    );
    expect(scripts.map(({ js }) => js)).toEqual([['systems/odoo.js', 'systems/tryton-sao.js', CORE]]);
  });

  test('a system of a newer version is left alone', () => {
    expect(wanted(['https://crm.example.com/*'], [{ origin: 'https://crm.example.com', system: 'not-yet-known' }])).toEqual([]);
  });

  test('all sites granted at once: every vendor, and no site twice', () => {
    const scripts = wanted(['<all_urls>'], [{ origin: 'https://acme.bitrix24.ru', system: 'bitrix24' }]);
    expect(scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(
      [...new Set(ADAPTERS.flatMap(({ hosts }) => hosts))].toSorted(),
    );
  });

  test('whatever is granted: only granted sites, each registered once', () => {
    const pattern = fc.constantFrom(
      ...ADAPTERS.flatMap(({ hosts }) => hosts),
      'https://acme.bitrix24.ru/*',
      'https://crm.example.com/*',
      'https://app.hubspot.com/*',
    );
    fc.assert(
      fc.property(fc.uniqueArray(pattern, { maxLength: 8 }), (granted) => {
        const scripts = wanted(granted, [{ origin: 'https://crm.example.com', system: 'odoo' }]);
        const patterns = scripts.flatMap(({ matches }) => matches);
        expect(patterns.every((one) => granted.some((given) => covers(given, one)))).toBe(true);
        expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length);
        for (const one of patterns) expect(patterns.filter((other) => other !== one && covers(other, one))).toEqual([]);
      }),
    );
  });
});
