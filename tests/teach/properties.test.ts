import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordKey } from '@/lib/crm/contract';
import { derive, idOfLook } from '@/lib/crm/teach/derive';
import { taughtAdapter } from '@/lib/crm/taught';
import type { SiteRule } from '@/lib/crm/taught/rule';
import { siteRule } from '@/lib/schema/site-rule';
import { look } from './looks';

const word = fc.constantFrom('crm', 'clients', 'people', 'card', 'app', 'index.php', 'kunden');
const id = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.uuid(),
  fc.stringMatching(/^[A-Za-z0-9_-]{10,22}$/).filter((text) => /\d/.test(text) && /[A-Za-z]{2}/.test(text)),
);
/** Sites of many makes: what comes before and after the id, and in which part of the address it stands. */
const site = fc.record({
  before: fc.array(word, { minLength: 1, maxLength: 3 }),
  tab: fc.option(fc.constantFrom('notes', 'deals'), { nil: undefined }),
  where: fc.constantFrom('path', 'query', 'hash', 'hash-query'),
  fixed: fc.constantFrom('', 'module=Clients', 'object=person'),
});
type Site = typeof site extends fc.Arbitrary<infer T> ? T : never;

const address = ({ before, tab, where, fixed }: Site, one: string, extra = ''): string => {
  const path = `/${before.join('/')}`;
  const tail = tab ? `/${tab}` : '';
  const query = [fixed, extra].filter(Boolean).join('&');
  if (where === 'path') return `${path}/${one}${tail}${query && `?${query}`}`;
  if (where === 'query') return `${path}?${[fixed, `id=${one}`, extra].filter(Boolean).join('&')}`;
  if (where === 'hash') return `${path}${query && `?${query}`}#/person/${one}${tail}`;
  return `${path}${extra && `?${extra}`}#${[`id=${one}`, fixed].filter(Boolean).join('&')}`;
};
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const ids = fc.tuple(id, id, id).filter(([a, b, c]) => !same(a, b) && !same(b, c) && !same(a, c));
const kind = (text: string) => (/^\d+$/.test(text) ? 'number' : /^[0-9a-f-]{36}$/.test(text) ? 'uuid' : 'text');
const alike = ids.filter((all) => new Set(all.map(kind)).size === 1);

function ruleOf(at: Site, one: string, other: string): SiteRule {
  const taught = derive([look(address(at, one), 'Ann', 0), look(address(at, other), 'Bob', 1)]);
  if ('refusal' in taught) throw new Error(JSON.stringify(taught.refusal));
  const { record, name } = taught.lesson;
  return siteRule.parse({
    v: 1,
    id: 'abcdefghij12',
    title: 'x',
    origin: 'https://crm.example',
    kind: 'contact',
    record,
    name,
    enabled: true,
  });
}
const keyAt = (rule: SiteRule, path: string): string | null => {
  const match = taughtAdapter([rule]).match(new URL(path, 'https://crm.example'));
  return match && recordKey(match);
};

describe('a rule worked out from two records', () => {
  test('gives different keys for different ids, also of records never seen', () => {
    fc.assert(
      fc.property(site, alike, (at, [one, other, third]) => {
        const rule = ruleOf(at, one, other);
        const keys = [one, other, third].map((text) => keyAt(rule, address(at, text)));
        expect(keys).not.toContain(null);
        expect(new Set(keys).size).toBe(3);
      }),
    );
  });

  test('gives one key however the parameters are shuffled, and whatever the view says', () => {
    const views = fc.shuffledSubarray(['tab=2', 'page=3', '_=17', 'utm_source=mail', 'sort=name', 'lang=de']);
    fc.assert(
      fc.property(site, alike, views, (at, [one, other, third], extra) => {
        const rule = ruleOf(at, one, other);
        const url = new URL(address(at, third, extra.join('&')), 'https://crm.example');
        const turned = new URL(url);
        turned.search = new URLSearchParams([...url.searchParams].toReversed()).toString();
        expect(keyAt(rule, url.href)).toBe(keyAt(rule, address(at, third)));
        expect(keyAt(rule, turned.href)).toBe(keyAt(rule, address(at, third)));
      }),
    );
  });

  test('never reads a page of another shape, another site or the usual words for none', () => {
    const none = fc.constantFrom('new', 'New', 'create', 'add', 'edit', 'list', 'undefined', 'null', 'новый', 'создать', '');
    fc.assert(
      fc.property(site, alike, none, (at, [one, other], text) => {
        const rule = ruleOf(at, one, other);
        expect(keyAt(rule, address(at, text))).toBeNull();
        expect(keyAt(rule, `/else${address(at, one)}`)).toBeNull();
        expect(keyAt(rule, `https://other.example${address(at, one)}`)).toBeNull();
        expect(keyAt({ ...rule, enabled: false }, address(at, one))).toBeNull();
      }),
    );
  });

  test('two rules never share a key, and the same rule gives the same key on every computer', () => {
    fc.assert(
      fc.property(site, alike, (at, [one, other]) => {
        const rule = ruleOf(at, one, other);
        const copy = siteRule.parse(JSON.parse(JSON.stringify(rule)));
        expect(keyAt(copy, address(at, one))).toBe(keyAt(rule, address(at, one)));
        expect(keyAt({ ...rule, id: 'zzzzzzzzzz99' }, address(at, one))).not.toBe(keyAt(rule, address(at, one)));
        // Both at once fit equally well: in doubt nobody.
        expect(taughtAdapter([rule, { ...rule, id: 'zzzzzzzzzz99' }]).match(new URL(address(at, one), rule.origin))).toBeNull();
      }),
    );
  });

  test('whatever the pages are like, looks of two clients never get one id, nor one client two', () => {
    const part = fc.constantFrom('a', 'clients', '17', '18', '5', 'notes', '2026-11-24', 'acme', 'new', '17-acme');
    const path = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    const query = fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'tab', 'page', 'type', 'x'), part), {
      selector: ([name]) => name,
    });
    const any = fc
      .tuple(path, query, fc.option(path))
      .map(([at, asked, hash]) => `${at}?${new URLSearchParams(asked)}${hash ? `#${hash}` : ''}`);
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 4 }), (urls) => {
        const looks = urls.map((url, index) => look(url, ['Ann', 'Bob', 'Cid'][index % 3]!, index % 3));
        const taught = derive(looks);
        if ('refusal' in taught) return;
        const { record } = taught.lesson;
        const got = looks.map((one) => idOfLook(record, one));
        for (const [a, one] of looks.entries())
          for (const [b, other] of looks.entries()) expect(got[a] === got[b]).toBe(one.client === other.client);
      }),
      { numRuns: 1_000 },
    );
  });
});
