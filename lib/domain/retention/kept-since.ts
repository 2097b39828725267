import type { RetentionRule } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { dayOf, startOfDay } from '../day-rule';

/** The same day some months earlier; a day that month does not have becomes its last. @param day YYYY-MM-DD */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * Domain 8: what was written before this instant (ms) has passed the limit of the policy. Whole days of the policy's zone: what was
 * written on the day itself is kept through that day.
 */
export function keptSince(rule: RetentionRule, policy: Policy, now: number): number {
  const months = rule === 'notes' ? policy.noteMonths : policy.caseYears * 12;
  return startOfDay(monthsBefore(dayOf(now, policy.timeZone), months), policy.timeZone);
}
