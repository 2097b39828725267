import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import { agreementNow } from './agreement';
import { standingNotes } from './notes';
import type { ClientState, RedState } from './state';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';

/** Written or oral contract, as far as anything says so: agreement that holds, legal stage of the parting, questions before a warning. */
export function hasContract(state: ClientState): boolean {
  const known = [
    agreementNow(state)?.contract && 'written',
    ...state.yellows.map((card) => card.plan.legal?.contract),
    ...state.reds.map((red) => red.case.values.contract),
  ];
  return known.includes('written') || known.includes('oral');
}

/** A-freed; case values are JSON, so it is looked at before use. */
function revenueAtRisk({ case: { values } }: RedState): Money | undefined {
  const value: unknown = values.revenueAtRisk;
  if (typeof value !== 'object' || value === null || !('amount' in value) || !('currency' in value)) return undefined;
  const { amount, currency } = value;
  return typeof amount === 'number' && typeof currency === 'string' ? { amount, currency } : undefined;
}

/**
 * A large client (B-legal): revenue a year of the policy's size or above. Unknown revenue, or one in another currency, which cannot
 * be compared, counts as large where there is a contract. What a parting puts at risk (A-freed) is revenue of the client, too; as it
 * may be but a part of it, it can make a client large and never small.
 */
export function isLarge(state: ClientState, policy: Policy): boolean {
  const { currency, amount } = policy.largeRevenue;
  const reaches = (revenue: Money | undefined) => revenue?.currency === currency && revenue.amount >= amount;
  if (state.reds.some((red) => reaches(revenueAtRisk(red)))) return true;
  const revenue = state.worth?.revenue;
  if (revenue?.currency === currency) return reaches(revenue);
  return hasContract(state);
}

/** Figures of a year are set against what was spent within so many ms. */
export const YEAR_MS = 365 * DAY_MS;

/** What each bit of work took: timed or entered, and noted as lost. */
export const timesSpent = (state: ClientState): { minutes: number; happenedAt: number }[] => [
  ...standingNotes(state).map(({ body }) => ({ minutes: body.minutes ?? 0, happenedAt: body.happenedAt })),
  ...state.times,
];

const total = (times: readonly { minutes: number }[]): number => times.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes the client cost: timed, and noted as lost. */
export const minutesSpent = (state: ClientState): number => total(timesSpent(state));

/** Minutes the client cost within the 365 days before an instant (ms). */
export const minutesOfYear = (state: ClientState, now: number): number =>
  total(timesSpent(state).filter(({ happenedAt }) => happenedAt <= now && now - happenedAt <= YEAR_MS));

export interface Contribution {
  /** Margin of a year. */
  margin: number;
  /** Minutes of the last 365 days, and what they cost. */
  minutes: number;
  cost: number;
  /** What the margin leaves; below 0 we lose money (C7). */
  left: number;
  currency: string;
}

/**
 * C-cost: hours of the last 365 days × cost of an hour, and what the margin of a year leaves of it.
 * @param now instant in ms
 * @returns undefined while the margin is unknown or in another currency
 */
export function contribution(state: ClientState, costOfHour: Money, now: number): Contribution | undefined {
  const margin = state.worth?.margin;
  if (margin?.currency !== costOfHour.currency) return undefined;
  const minutes = minutesOfYear(state, now);
  const cost = (minutes * MINUTE_MS * costOfHour.amount) / HOUR_MS;
  return { margin: margin.amount, minutes, cost, left: margin.amount - cost, currency: margin.currency };
}
