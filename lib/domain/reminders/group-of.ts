import { calendarDaysBetween } from '../day-rule';
import type { Reminder } from './reminder';

/** Parts of a list of reminders, in the order in which they are shown. */
export const REMINDER_GROUPS = ['overdue', 'today', 'week', 'later'] as const;
export type ReminderGroup = (typeof REMINDER_GROUPS)[number];

/** A reminder with the instant (ms) from which it is shown: `at`, or later if it was put off. */
export type TimedReminder = Pick<Reminder, 'at' | 'by' | 'until'> & { dueAt: number };

/** Days that count as this week: the next seven, whatever day it is. */
const WEEK_DAYS = 7;

/** The instant (ms) that a reminder's day is said of: the last one in time. */
export const dayMeant = ({ at, by = at }: Pick<Reminder, 'at' | 'by'>): number => by;

/**
 * Where a reminder stands in the list. What is due and still in time is for today; it is overdue from the day after, in the policy's
 * zone.
 */
export function groupOf(reminder: TimedReminder, timeZone: string, now: number): ReminderGroup {
  const days = calendarDaysBetween(now, reminder.dueAt, timeZone);
  if (days > WEEK_DAYS) return 'later';
  if (days > 0) return 'week';
  return calendarDaysBetween(now, dayMeant(reminder), timeZone) < 0 ? 'overdue' : 'today';
}
