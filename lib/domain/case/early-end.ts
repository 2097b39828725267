import type { Policy } from '@/lib/schema/policy';
import { dayOf, startOfDay } from '../day-rule';
import { redPhase } from '../red-card';
import type { RedState } from '../state';
import { wholeNoticeDays } from './notice-days';

/**
 * B-legal: the first day (YYYY-MM-DD) that the notice allows, where the day chosen to end it lies before that. Notice is given in the
 * call, so it counts from the day planned for it, or from today where that is later. Says so, never stops anybody.
 * @returns undefined if the notice is kept or unknown, and once the call or the parting is over
 */
export function earliestEnd(red: RedState, policy: Policy, now: number): { told: string; first: string } | undefined {
  const { endsOn, noticeDays, callAt } = red.case.values;
  if (redPhase(red) === 'closed' || red.case.closed.call) return undefined;
  if (typeof endsOn !== 'string' || typeof noticeDays !== 'number') return undefined;
  const { timeZone } = policy;
  const told = dayOf(Math.max(now, typeof callAt === 'number' ? callAt : now), timeZone);
  const first = dayOf(startOfDay(told, timeZone, wholeNoticeDays(noticeDays)), timeZone);
  return endsOn < first ? { told, first } : undefined;
}
