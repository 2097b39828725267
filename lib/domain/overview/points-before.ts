import type { Policy } from '@/lib/schema/policy';
import { pointsNow } from '../points';
import type { ClientState } from '../state';
import { DAY_MS } from '../time';

/** A trend compares points with those so long ago. */
export const TREND_DAYS = 30;

/** Points 30 days before an instant, of what is known today: what happened since is left out, what a card has answered stays answered. */
export const pointsBefore = (state: ClientState, policy: Policy, now: number): number =>
  pointsNow(state, policy, now - TREND_DAYS * DAY_MS).total;
