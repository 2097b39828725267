import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf, queryOf } from '@/lib/domain/overview/address';
import { BUILT_IN_VIEWS, builtInViews } from '@/lib/domain/overview/built-in-views';
import { CLIENT_TYPES } from '@/lib/domain/overview/client-type';
import { OVERVIEW_COLUMNS, VALUE_FILTERS } from '@/lib/domain/overview/view';
import { STATUS_ORDER } from '@/lib/domain/state';

const read = (query: string) => lookOf(new URLSearchParams(query));
const { all, cards } = builtInViews;

test.each([
  ['', { view: 'all', search: '', filter: {}, sort: all.sort }],
  ['q=acme+%26+co', { view: 'all', search: 'acme & co', filter: {}, sort: all.sort }],
  ['view=cards', { view: 'cards', search: '', filter: cards.filter, sort: cards.sort }],
  ['view=cards&q=a', { view: 'cards', search: 'a', filter: cards.filter, sort: cards.sort }],
  ['view=not-known', { view: 'all', search: '', filter: {}, sort: all.sort }],
  ['owner=&owner=Ann,%20Bob', { view: 'all', search: '', filter: { owners: ['', 'Ann, Bob'] }, sort: all.sort }],
  ['status=red&status=blue&type=x&value=much', { view: 'all', search: '', filter: { kinds: ['red'] }, sort: all.sort }],
  [
    'points=-1&review=soon&from=2026-02-30&to=2026-02-28',
    { view: 'all', search: '', filter: { noteTo: '2026-02-28' }, sort: all.sort },
  ],
  ['sort=-points', { view: 'all', search: '', filter: {}, sort: { column: 'points', descending: true } }],
  ['sort=__proto__', { view: 'all', search: '', filter: {}, sort: all.sort }],
])('%j', (query, look) => expect(read(query)).toEqual(look));

test.each(BUILT_IN_VIEWS)('the view %s comes back', (view) => {
  const look = { view, search: '', filter: builtInViews[view].filter, sort: builtInViews[view].sort };
  expect(read(queryOf(look))).toEqual(look);
});

test('all clients as they come need no question', () => {
  expect(queryOf({ view: 'all', search: ' ', filter: {}, sort: all.sort })).toBe('');
});

describe('any look', () => {
  const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
  const known = <T extends string>(list: readonly T[]) =>
    fc.subarray([...list], { minLength: 1 }).map((part) => list.filter((one) => part.includes(one)));
  const filter = fc.record(
    {
      kinds: known(STATUS_ORDER),
      types: known(CLIENT_TYPES),
      categories: some(fc.string()),
      systems: some(fc.string()),
      owners: some(fc.string()),
      pointsMin: fc.integer({ min: 0, max: 1000 }),
      reviewWithin: fc.integer({ min: 0, max: 3650 }),
      noteFrom: fc.constantFrom('2026-01-31', '2024-02-29'),
      value: fc.constantFrom(...VALUE_FILTERS),
      attention: fc.constant(true),
    },
    { requiredKeys: [] },
  );
  const sort = fc.record({ column: fc.constantFrom(...OVERVIEW_COLUMNS), descending: fc.boolean() });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(filter, sort, fc.constantFrom('all', 'cards', 'own-id'), (chosen, order, view) => {
        const look = { view, search: 'ёж & "x"', filter: chosen, sort: order };
        expect(read(queryOf(look))).toEqual(look);
      }),
    );
  });
});
