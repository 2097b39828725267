import type { Policy } from '@/lib/schema/policy';
import { lastInstantAfter } from './day-rule';
import type { ClientState } from './state';

/** Last instant of the first month (30 days by policy), in which a client can simply be declined (A-early, A-decline). */
export const firstMonthEndsAt = (state: ClientState, policy: Policy): number =>
  lastInstantAfter(state.since, policy.earlyDays, policy.timeZone);

/** A-decline: a lead or first-month client. */
export const mayDecline = (state: ClientState, policy: Policy, now: number): boolean =>
  state.lead || now <= firstMonthEndsAt(state, policy);
