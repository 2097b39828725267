import { calendarDaysBetween, startOfDay, startOfDayAfter } from '../day-rule';
import { HOUR_MS } from '../time';
import type { TimedReminder } from './group-of';

/** Ways to put a reminder off without naming a day. */
export const SNOOZES = ['hour', 'tomorrow', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** A reminder that was put off to a day comes at the start of work, not at midnight. */
const MORNING = 8 * HOUR_MS;

/** Days from a day of the week to the next Monday: 1 to 7. */
function daysToMonday(now: number, timeZone: string): number {
  const tomorrow = startOfDayAfter(now, 1, timeZone);
  const name = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(tomorrow);
  return 1 + ((8 - ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(name)) % 7);
}

/** Until when (ms) a reminder is put off: an hour, tomorrow morning or the morning of next Monday, in a zone (IANA name). */
export function snoozeUntil(snooze: Snooze, now: number, timeZone: string): number {
  if (snooze === 'hour') return now + HOUR_MS;
  return startOfDayAfter(now, snooze === 'tomorrow' ? 1 : daysToMonday(now, timeZone), timeZone) + MORNING;
}

/** Until when (ms) a reminder is put off to a day (YYYY-MM-DD). */
export const snoozeToDay = (day: string, timeZone: string): number => startOfDay(day, timeZone) + MORNING;

/** The ways that put this reminder off at all; by an hour only on its day. */
export const snoozesFor = ({ dueAt }: TimedReminder, now: number, timeZone: string): Snooze[] =>
  SNOOZES.filter((snooze) => {
    if (snooze === 'hour' && calendarDaysBetween(now, dueAt, timeZone) > 0) return false;
    return snoozeUntil(snooze, now, timeZone) > dueAt;
  });
