import { describe, expect, test } from 'vitest';
import { BUILT_IN_VIEWS, builtInViews } from '@/lib/domain/overview/built-in-views';
import { clientType } from '@/lib/domain/overview/client-type';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import { pointsAt } from '@/lib/domain/overview/points-at';
import { rowFilter } from '@/lib/domain/overview/row-filter';
import { sortRows } from '@/lib/domain/overview/sort-rows';
import { trendOf } from '@/lib/domain/overview/trend';
import type { OverviewColumn, OverviewFilter } from '@/lib/domain/overview/view';
import { day } from '../history';

const now = day(100);
const clock = { now, halfLifeDays: 90, timeZone: 'Europe/Berlin' };
const rowOf = (id: string, more: Partial<OverviewRow> = {}): OverviewRow => ({
  id,
  name: id,
  kinds: ['none'],
  noteCount: 0,
  points: 0,
  burden: 0,
  computedAt: now,
  minutes: 0,
  systems: [],
  lastEventAt: 0,
  ...more,
});
const eur = (amount: number) => ({ amount, currency: 'EUR' });

test('points decay by the one half-life, and an earlier instant changes nothing', () => {
  expect(pointsAt(4, day(0), day(90), 90)).toBe(2);
  expect(pointsAt(4, day(10), day(0), 90)).toBe(4);
});

describe('trend', () => {
  test.each([
    ['more than before', { points: 5, pointsBefore: 2 }, 0, 'up', 3],
    ['nothing before', { points: 3 }, 0, 'up', 3],
    ['less than before', { points: 1, pointsBefore: 3 }, 0, 'down', -2],
    ['hardly another', { points: 2, pointsBefore: 2.4 }, 0, 'same', -0.4],
    ['computed long ago: only the decay since', { points: 8, pointsBefore: 0 }, 90, 'down', 4 - 8 * 0.5 ** (60 / 90)],
  ])('%s', (_name, row, age, way, by) => {
    const trend = trendOf({ ...row, computedAt: now - age * 86_400_000 }, clock);
    expect(trend.way).toBe(way);
    expect(trend.by).toBeCloseTo(by);
  });
});

test.each([
  [{}, 'client'],
  [{ lead: true }, 'lead'],
  [{ lead: true, partedAt: 1 }, 'parted'],
] as const)('type of %j', (row, type) => expect(clientType(row)).toBe(type));

describe('filter', () => {
  const red = rowOf('red', { kinds: ['red', 'yellow'], kind: 'all-hours', points: 6, partedAt: 1, value: eur(-5), owner: 'Ann' });
  const lead = rowOf('lead', { lead: true, lastNoteAt: day(50), systems: ['hubspot'], value: eur(10) });
  const due = rowOf('due', { reviewAt: day(110), remindAt: day(99), kinds: ['yellow'], points: 4.96 });
  const waits = rowOf('waits', { waitingSince: day(1), reviewAt: day(200), remindAt: day(101) });
  const filters: [string, OverviewFilter, string[]][] = [
    ['nothing asked', {}, ['red', 'lead', 'due', 'waits']],
    ['empty lists', { kinds: [], systems: [], owners: [], types: [] }, ['red', 'lead', 'due', 'waits']],
    ['any of its statuses', { kinds: ['yellow'] }, ['red', 'due']],
    ['type', { types: ['lead', 'parted'] }, ['red', 'lead']],
    ['system', { systems: ['hubspot'] }, ['lead']],
    ['kind of client', { categories: ['blame-shifting', 'all-hours'] }, ['red']], // S-kind
    ['owner', { owners: ['Ann'] }, ['red']],
    ['nobody', { owners: [''] }, ['lead', 'due', 'waits']],
    ['points at least, as shown', { pointsMin: 5 }, ['red', 'due']],
    ['note from that day', { noteFrom: new Date(day(50)).toISOString().slice(0, 10) }, ['lead']],
    ['note up to the day before', { noteTo: new Date(day(49)).toISOString().slice(0, 10) }, []],
    ['review within', { reviewWithin: 30 }, ['due']], // K-lift
    ['value known', { value: 'known' }, ['red', 'lead']],
    ['value unknown', { value: 'unknown' }, ['due', 'waits']],
    ['loses money', { value: 'loss' }, ['red']],
    ['attention: waits for an answer, or is due', { attention: true }, ['due', 'waits']], // B-staff
    ['all of it', { value: 'known', types: ['lead'] }, ['lead']],
  ];
  test.each(filters)('%s', (_name, filter, ids) => {
    expect([red, lead, due, waits].filter(rowFilter(filter, clock)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('order', () => {
  const rows = [
    rowOf('b', { name: 'Öl 10', points: 4, computedAt: day(10), lastEventAt: 3, value: eur(5), kinds: ['yellow'] }),
    rowOf('a', { name: 'Öl 9', points: 3, lastEventAt: 3, kinds: ['yellow', 'notes'], owner: 'Ann' }),
    rowOf('c', { name: 'ol', points: 0, lastEventAt: 1, value: eur(-5), kinds: ['red'], burden: 2 }),
  ];
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const order = (column: OverviewColumn, descending = false) =>
    sortRows(
      rows.map((row) => ({ row })),
      { column, descending, compare, ...clock },
    ).map(({ row }) => row.id);
  test.each([
    ['name', false, ['c', 'a', 'b']],
    ['points', true, ['a', 'b', 'c']], // 4 points of long ago are less than 3 of today
    ['value', false, ['c', 'b', 'a']],
    ['value', true, ['b', 'c', 'a']], // nothing known stands last either way
    ['status', false, ['c', 'a', 'b']],
    ['owner', true, ['a', 'b', 'c']],
    ['changed', true, ['a', 'b', 'c']], // equals by id
    ['points', false, ['b', 'a', 'c']], // an empty cell stands last either way
    ['burden', false, ['c', 'a', 'b']],
    ['burden', true, ['c', 'a', 'b']],
  ] as const)('%s, descending: %s', (column, descending, ids) => expect(order(column, descending)).toEqual(ids));
});

test.each([
  [false, ['two', 'ten', 'rub', 'usd', 'none']],
  [true, ['ten', 'two', 'rub', 'usd', 'none']],
])('values of several currencies are ordered within each, the commonest first; descending: %s', (descending, ids) => {
  const rows = [
    rowOf('none'),
    rowOf('usd', { value: { amount: 1, currency: 'USD' } }),
    rowOf('rub', { value: { amount: 90_000, currency: 'RUB' } }),
    rowOf('ten', { value: eur(10) }),
    rowOf('two', { value: eur(2) }),
  ];
  const order = { column: 'value', descending, compare: (a: string, b: string) => a.localeCompare(b), ...clock } as const;
  const sorted = sortRows(
    rows.map((row) => ({ row })),
    order,
  );
  expect(sorted.map(({ row }) => row.id)).toEqual(ids);
});

test('each built-in view can be shown: its columns are there once, the name first', () => {
  for (const { columns } of BUILT_IN_VIEWS.map((id) => builtInViews[id])) {
    expect(columns[0]).toBe('name');
    expect(new Set(columns).size).toBe(columns.length);
  }
});
