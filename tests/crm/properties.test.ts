import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS, parseRecordKey, recordKey } from '@/lib/crm/contract';
import { ADAPTERS, matchUrl } from '@/lib/crm/registry';
import { parameters } from '@/lib/crm/url-kit';
import { loadCases } from './cases';

const cases = Object.values(await loadCases());
const known = cases.flatMap(({ examples, negatives, same }) => [...examples.map(({ url }) => url), ...negatives, ...same.flat()]);
const part = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed());
const words = fc.constantFrom(
  'crm',
  'deal',
  'details',
  'contacts',
  'odoo',
  'agent',
  'users',
  '0',
  '7',
  '%',
  '%zz',
  '..',
  '#',
  '?',
  '//',
  'id=7',
  '&',
);

describe('record keys', () => {
  it('come back as the record they were made of', () => {
    const record = fc.record(
      { system: part, tenant: part, kind: fc.constantFrom(...RECORD_KINDS), id: part, type: part, place: part },
      { requiredKeys: ['system', 'tenant', 'kind', 'id'] },
    );
    fc.assert(
      fc.property(record, (match) => {
        expect(parseRecordKey(recordKey(match))).toEqual(match);
      }),
    );
  });

  it('differ whenever the records differ, whatever stands in the parts', () => {
    const record = fc.record(
      { system: fc.constant('x'), tenant: part, kind: fc.constantFrom(...RECORD_KINDS), id: part, place: part },
      { requiredKeys: ['system', 'tenant', 'kind', 'id'] },
    );
    fc.assert(
      fc.property(record, record, (one, other) => {
        const alike = one.tenant === other.tenant && one.place === other.place && one.kind === other.kind && one.id === other.id;
        expect(recordKey(one) === recordKey(other)).toBe(alike);
      }),
    );
  });

  it('of any text are read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseRecordKey(text)));
    expect(parseRecordKey('a:b:contact:%zz')).toBeNull();
    expect(parseRecordKey('a:b:person:1')).toBeNull();
    expect(parseRecordKey('a:b:contact')).toBeNull();
  });
});

describe('addresses', () => {
  it('of any text never throw', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true, withQueryParameters: true }));
    fc.assert(
      fc.property(text, (href) => {
        expect(() => matchUrl(href)).not.toThrow();
      }),
    );
  });

  it('that are half right never throw, in any adapter', () => {
    const bent = fc.tuple(fc.constantFrom(...known), fc.array(words), fc.nat()).map(([url, more, at]) => {
      const cut = at % (url.length + 1);
      return url.slice(0, cut) + more.join('/') + url.slice(cut);
    });
    fc.assert(
      fc.property(bent, (text) => {
        fc.pre(URL.canParse(text));
        expect(() => [matchUrl(text), ...ADAPTERS.map((adapter) => adapter.match(new URL(text)))]).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  const queried = known.filter((url) => new URL(url).searchParams.size > 1 || /[#;].*=.*&/.test(url));

  it('mean the same record in whatever order their parameters stand', () => {
    const shuffled = fc.constantFrom(...queried).chain((url) => {
      const [, before = '', pairs = '', after = ''] = /^([^?]*\?|[^#]*#(?:[^;]*;)?)([^#]*)(.*)$/.exec(url) ?? [];
      const list = pairs.split('&');
      return fc
        .shuffledSubarray(list, { minLength: list.length })
        .map((order) => ({ url, other: before + order.join('&') + after }));
    });
    fc.assert(
      fc.property(shuffled, ({ url, other }) => {
        expect(matchUrl(other)).toEqual(matchUrl(url));
      }),
    );
  });

  it('mean the same record with a parameter more that the system does not know', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), (href, number) => {
        const url = new URL(href);
        url.searchParams.append('utm_x', String(number));
        expect(matchUrl(url.href)).toEqual(matchUrl(href));
      }),
    );
  });
});

it('parameters are found in any order and refused when given twice with two values', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), fc.stringMatching(/^[A-Za-z0-9]{1,6}$/)), {
    selector: ([name]) => name,
    minLength: 1,
  });
  fc.assert(
    fc.property(
      pairs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, order]) => {
        const read = parameters(`?${order.map((pair) => pair.join('=')).join('&')}`);
        for (const [name, value] of all) expect(read.get(name.toUpperCase())).toBe(value);
      },
    ),
  );
  expect(parameters('id=1&id=2').get('id')).toBeNull();
  expect(parameters('#id=1&ID=1').get('id')).toBe('1');
});
