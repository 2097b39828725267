import { expect, test } from 'vitest';
import { planShare } from '@/lib/domain/plan-share';
import { History, day } from './history';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const shareOf = (revenue: object | null, plan: object) => {
  const history = new History();
  if (revenue) history.add('worth.set', { revenue }, 0);
  history.add('time.logged', { minutes: 600, happenedAt: day(1) }, 1);
  history.add('time.logged', { minutes: 6_000, happenedAt: day(-400) }, 1);
  return planShare(history.state(), plan, day(2));
};

test.each([
  ['both', eur(12_000), { revenue: eur(100_000), hours: 100 }, { ofPlan: 0.12, ofTime: 0.1 }],
  ['no plan', eur(12_000), {}, {}],
  ['a plan of 0', eur(12_000), { revenue: eur(0), hours: 0 }, {}],
  ['unknown revenue', null, { revenue: eur(100_000), hours: 100 }, { ofTime: 0.1 }],
  ['another currency: not converted', { amount: 1, currency: 'USD' }, { revenue: eur(100_000) }, {}],
])('D-value: share of the plan beside share of the time: %s', (_name, revenue, plan, expected) =>
  expect(shareOf(revenue, plan)).toEqual(expected),
);
