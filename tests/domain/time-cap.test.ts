import { expect, test } from 'vitest';
import { capAt, timeCap } from '@/lib/domain/time-cap';
import { History, day } from './history';

const historyOf = (revenue: number | null, capMinutesPer100: number) => {
  const history = new History({ capMinutesPer100 });
  if (revenue !== null) history.add('worth.set', { revenue: { amount: revenue, currency: 'EUR' } }, 0);
  history.add('time.logged', { minutes: 90, happenedAt: day(1) }, 1);
  history.note(1, { minutes: 30 });
  history.add('time.logged', { minutes: 500, happenedAt: day(-365) }, 1);
  return history;
};
const capOf = (revenue: number | null, capMinutesPer100: number) => {
  const history = historyOf(revenue, capMinutesPer100);
  return timeCap(history.state(), history.policy, day(2));
};

test.each([
  ['below it', 2_000, 10, { minutes: 200, spent: 120, left: 80 }],
  ['beyond it', 1_000, 10, { minutes: 100, spent: 120, left: -20 }],
  ['a client that brings nothing', 0, 10, { minutes: 0, spent: 120, left: -120 }],
  ['no cap', 2_000, 0, undefined],
  ['unknown revenue', null, 10, undefined],
])('D-time-cap: %s', (_name, revenue, cap, expected) => expect(capOf(revenue, cap)).toEqual(expected));

test.each([
  ['after what is left', 2_000, 10, day(2) + 80 * 60_000],
  ['now, once it is passed', 1_000, 10, day(2)],
  ['never without a cap', 2_000, 0, undefined],
])('D-time-cap: it is used up %s', (_name, revenue, cap, expected) => {
  const history = historyOf(revenue, cap);
  expect(capAt(history.state(), history.policy, day(2))).toBe(expected);
});
