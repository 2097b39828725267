import type { Policy } from '@/lib/schema/policy';
import { calendarDaysBetween, dayOf, endOfDay, startOfDay } from '../day-rule';
import { redPhase } from '../red-card';
import type { RedState } from '../state';
import { betterAtTerm } from './better-at-term';
import { wholeNoticeDays } from './notice-days';

export interface TermFacts {
  /** YYYY-MM-DD. */
  termEndsOn: string;
  /** Calendar days until then in the policy's zone; 0: today. */
  daysLeft: number;
  /** Last day on which notice is in time for the end of the term; the term's end itself where there is no notice. */
  noticeBy: string;
  noticeDaysLeft: number;
  /** That day has passed: the contract may go on for another term. */
  noticePassed: boolean;
  /** The day we mean to end it lies before the end of the term, or is not set: the end of the term would be gentler. */
  better: boolean;
}

/**
 * B-legal, C-renewal: what the end of the term means today. Days are those of the policy's zone (K-lift).
 * @returns undefined without a term that is still running, and once the call or the parting is over
 */
export function termFacts(red: RedState, policy: Policy, now: number): TermFacts | undefined {
  const { termEndsOn, noticeDays } = red.case.values;
  if (redPhase(red) === 'closed' || red.case.closed.call || typeof termEndsOn !== 'string') return undefined;
  const { timeZone } = policy;
  if (now > endOfDay(termEndsOn, timeZone)) return undefined;
  const notice = typeof noticeDays === 'number' ? wholeNoticeDays(noticeDays) : 0;
  const lastNotice = startOfDay(termEndsOn, timeZone, -notice);
  const noticeDaysLeft = calendarDaysBetween(now, lastNotice, timeZone);
  return {
    termEndsOn,
    daysLeft: calendarDaysBetween(now, startOfDay(termEndsOn, timeZone), timeZone),
    noticeBy: dayOf(lastNotice, timeZone),
    noticeDaysLeft,
    noticePassed: noticeDaysLeft < 0,
    better: betterAtTerm(red, policy, now),
  };
}
