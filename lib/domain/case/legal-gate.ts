import type { Policy } from '@/lib/schema/policy';
import { endOfDay } from '../day-rule';
import { redPhase } from '../red-card';
import type { ClientState, RedState } from '../state';

/**
 * B-legal: the legal stage is closed and the answer is that we may end it, now or at term; or a manager overrode it in writing. A
 * decline (A-decline) needs no legal stage.
 */
export function legalPassed(red: RedState): boolean {
  if (red.proposal.ground === 'decline') return true;
  const closed = red.case.closed.legal;
  if (!closed) return false;
  const { mayEnd } = red.case.values;
  return closed.override !== undefined || mayEnd === 'yes' || mayEnd === 'at-term';
}

/** Last instant of the day until which we cannot leave; undefined unless the case ended as "bound" with a date. */
export function boundUntil(red: RedState, policy: Policy): number | undefined {
  const day = red.case.values.boundUntil;
  return red.case.end?.outcome === 'bound' && typeof day === 'string' ? endOfDay(day, policy.timeZone) : undefined;
}

/**
 * "Say nothing to the client yet": from the proposal until the parting is approved and its legal gate passed; and, if we cannot leave
 * now, until the day until which we are bound.
 */
export function saysNothing(red: RedState, policy: Policy, now: number): boolean {
  const phase = redPhase(red);
  if (phase === 'proposed') return true;
  if (phase === 'approved') return !legalPassed(red);
  return phase === 'closed' && now <= (boundUntil(red, policy) ?? -1);
}

/** True if the client may be told of the parting; unlocks scripts and letters. Stays true for a parting that is over. */
export function mayTellClient(_state: ClientState, red: RedState, policy: Policy, now: number): boolean {
  const phase = redPhase(red);
  return (phase === 'approved' || phase === 'closed') && legalPassed(red) && !saysNothing(red, policy, now);
}
