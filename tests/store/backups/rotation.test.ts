import { describe, expect, test } from 'vitest';
import { outlived } from '@/lib/store/backups/rotation';
import { DAY } from '../world';

const HOUR = DAY / 24;
/** A Monday, noon. */
const MONDAY = Date.UTC(2026, 2, 2, 12);
const left = (all: { at: number }[], now: number, zone = 'UTC'): number[] => {
  const gone = new Set(outlived(all, now, zone));
  return all.filter((one) => !gone.has(one)).map(({ at }) => at);
};

describe('kept backups make room', () => {
  test('after sixty days of one a day: the last seven, and the last of each of four weeks before', () => {
    let kept: { at: number }[] = [];
    for (let day = 0; day < 60; day += 1) {
      const now = MONDAY + day * DAY;
      kept = left([...kept, { at: now }], now).map((at) => ({ at }));
    }
    // Day 59 is a Thursday; the days 53 to 59 stand, before them Friday's and the Sundays of the weeks before.
    expect(kept.map(({ at }) => (at - MONDAY) / DAY)).toEqual([34, 41, 48, 52, 53, 54, 55, 56, 57, 58, 59]);
  });

  test.each<[string, number[], number[]]>([
    ['the last of a day stands for it', [1, 2, 3], [3]],
    ['nothing goes while days are few', [0, 24, 24 * 40], [0, 24, 24 * 40]],
    ['of those from the future one stays, and none of the past goes for it', [0, 24 * 500, 24 * 501], [0, 24 * 501]],
    ['none at all', [], []],
  ])('%s', (_what, hours, expected) => {
    const now = MONDAY + 40 * DAY;
    expect(
      left(
        hours.map((hour) => ({ at: MONDAY + hour * HOUR })),
        now,
      ),
    ).toEqual(expected.map((hour) => MONDAY + hour * HOUR));
  });

  test('days are those of the policy’s time zone', () => {
    const around = [MONDAY + 11 * HOUR, MONDAY + 13 * HOUR]; // 23:00 and 1:00 in UTC; 2:00 and 4:00 in Moscow
    const all = around.map((at) => ({ at }));
    expect(left(all, MONDAY + DAY, 'UTC')).toEqual(around);
    expect(left(all, MONDAY + DAY, 'Europe/Moscow')).toEqual(around.slice(1));
  });
});
