import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDaysBetween, dayOf, endOfDay, lastInstantAfter, startOfDay, startOfDayAfter } from '@/lib/domain/day-rule';

// K-lift in every zone that there is, around both changes of its clocks. The days are found by Intl alone, without the code under test.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)] as const;
const ZONES = Intl.supportedValuesOf('timeZone');

/** Calendar day of an instant, as Intl writes it. */
const dayByIntl = (zone: string): ((instant: number) => string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => format.format(instant);
};
const offsetOf = (zone: string): ((instant: number) => string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', hour: 'numeric' });
  return (instant) => format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
};

/** Instants (ms) at which the clocks of a zone change within the year, to the minute. */
function changesOf(zone: string): number[] {
  const offset = offsetOf(zone);
  const changes: number[] = [];
  for (let at = YEAR[0]; at < YEAR[1]; at += 7 * DAY) {
    let [low, high] = [at, at + 7 * DAY];
    if (offset(low) === offset(high)) continue;
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
}

const changing = ZONES.map((zone) => ({ zone, changes: changesOf(zone) })).filter(({ changes }) => changes.length > 0);

function expectDayRule(zone: string, from: number, days: number): void {
  const day = dayByIntl(zone);
  const last = lastInstantAfter(from, days, zone);
  const wanted = new Date(Date.parse(`${day(from)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  expect([zone, day(last), dayOf(from, zone)]).toEqual([zone, wanted, day(from)]);
  expect(day(last + 1) > wanted, `${zone}: the next millisecond is the next day`).toBe(true);
  expect(startOfDayAfter(from, days + 1, zone)).toBe(last + 1);
  expect(calendarDaysBetween(from, last, zone)).toBe(days);
  expect([startOfDay(wanted, zone) <= last, endOfDay(wanted, zone)]).toEqual([true, last]);
}

test('K-lift: there are zones whose clocks change, most of them twice a year', () => {
  expect(ZONES.length).toBeGreaterThan(400);
  expect(changing.filter(({ changes }) => changes.length >= 2).length).toBeGreaterThan(100);
});

test('K-lift: around every change of every zone the day ends when its clocks say so', () => {
  for (const { zone, changes } of changing)
    for (const change of changes)
      for (const hours of [-49, -25, -24, -2, -1, 0, 1, 2, 24])
        for (const days of [0, 1, 2, 90]) expectDayRule(zone, change + hours * HOUR, days);
});

test('K-lift: and at any instant of any zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: YEAR[0], max: YEAR[1] }),
      fc.integer({ min: 0, max: 400 }),
      (zone, from, days) => expectDayRule(zone, from, days),
    ),
    { numRuns: 2_000 },
  );
});
