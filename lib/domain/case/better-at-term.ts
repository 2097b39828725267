import type { Policy } from '@/lib/schema/policy';
import { endOfDay } from '../day-rule';
import { redPhase } from '../red-card';
import type { RedState } from '../state';

/** B-legal: parting at the end of the term is better, and the term's end is known and still ahead. Until the call is over. */
export function betterAtTerm(red: RedState, policy: Policy, now: number): boolean {
  const { termEndsOn, endsOn } = red.case.values;
  if (redPhase(red) === 'closed' || red.case.closed.call || typeof termEndsOn !== 'string') return false;
  const before = typeof endsOn !== 'string' || endsOn < termEndsOn;
  return before && now <= endOfDay(termEndsOn, policy.timeZone);
}
