import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import type { ClientState } from '../state';
import { contribution } from '../worth';

/**
 * D-value: what a year of this client is worth, as far as it is known: what the margin leaves of the hours (C-cost), else the margin,
 * else the revenue. Undefined while none of them is known.
 */
export function valueOf(state: ClientState, { hourCost }: Policy): Money | undefined {
  const own = contribution(state, hourCost);
  if (own) return { amount: own.left, currency: own.currency };
  return state.worth?.margin ?? state.worth?.revenue;
}
