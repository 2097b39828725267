import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import type { ClientState } from '../state';
import { contribution } from '../worth';

/**
 * D-value: what a year of this client is worth, as far as it is known: what the margin leaves of the hours of the last 365 days
 * (C-cost), else the margin, else the revenue. Undefined while none of them is known.
 * @param now instant in ms
 */
export function valueOf(state: ClientState, { hourCost }: Policy, now: number): Money | undefined {
  const own = contribution(state, hourCost, now);
  if (own) return { amount: own.left, currency: own.currency };
  return state.worth?.margin ?? state.worth?.revenue;
}
