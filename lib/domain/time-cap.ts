import type { Policy } from '@/lib/schema/policy';
import type { ClientState } from './state';
import { MINUTE_MS } from './time';
import { minutesOfYear } from './worth';

/** D-time-cap: consultation time in proportion to what a client brings. */
export interface TimeCap {
  /** Minutes a year that the revenue pays for. */
  minutes: number;
  /** Minutes of the last 365 days. */
  spent: number;
  /** Minutes left, below 0 once it is passed. */
  left: number;
}

/**
 * D-time-cap: `policy.capMinutesPer100` minutes a year for each 100 of revenue, in whatever currency it is.
 * @param now instant in ms
 * @returns undefined where the policy sets no cap or the revenue is unknown
 */
export function timeCap(state: ClientState, { capMinutesPer100 }: Policy, now: number): TimeCap | undefined {
  const revenue = state.worth?.revenue;
  if (capMinutesPer100 === 0 || !revenue) return undefined;
  const minutes = (Math.max(0, revenue.amount) / 100) * capMinutesPer100;
  const spent = minutesOfYear(state, now);
  return { minutes, spent, left: minutes - spent };
}

/**
 * D-time-cap: when the time of the year is used up if work goes on from now.
 * @param now instant in ms
 * @returns instant in ms, `now` where it is used up already; undefined where there is no cap
 */
export function capAt(state: ClientState, policy: Policy, now: number): number | undefined {
  const left = timeCap(state, policy, now)?.left;
  return left === undefined ? undefined : now + Math.max(0, Math.ceil(left * MINUTE_MS));
}
