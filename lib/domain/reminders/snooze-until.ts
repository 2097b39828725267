import { calendarDaysBetween, dayOf, startOfDayAfter } from '../day-rule';
import { HOUR_MS } from '../time';
import type { TimedReminder } from './group-of';
import { morningOf } from './tell-at';

/** Ways to put a reminder off without naming a day. */
export const SNOOZES = ['hour', 'tomorrow', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** Days from a day of the week to the next Monday: 1 to 7. */
function daysToMonday(now: number, timeZone: string): number {
  const tomorrow = startOfDayAfter(now, 1, timeZone);
  const name = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(tomorrow);
  return 1 + ((8 - ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(name)) % 7);
}

/** Until when (ms) a reminder is put off: an hour, tomorrow morning or the morning of next Monday, in a zone (IANA name). */
export function snoozeUntil(snooze: Snooze, now: number, timeZone: string): number {
  if (snooze === 'hour') return now + HOUR_MS;
  return morningOf(dayOf(now, timeZone), timeZone, snooze === 'tomorrow' ? 1 : daysToMonday(now, timeZone));
}

/** Until when (ms) a reminder is put off to a day (YYYY-MM-DD). */
export const snoozeToDay = (day: string, timeZone: string): number => morningOf(day, timeZone);

/** The ways that put this reminder off at all, and not until it is over; by an hour only on its day. */
export const snoozesFor = ({ dueAt, until = Infinity }: TimedReminder, now: number, timeZone: string): Snooze[] =>
  SNOOZES.filter((snooze) => {
    if (snooze === 'hour' && calendarDaysBetween(now, dueAt, timeZone) > 0) return false;
    const back = snoozeUntil(snooze, now, timeZone);
    return back > dueAt && back <= until;
  });

/** Days (YYYY-MM-DD) to which a reminder can be put off. */
export interface SnoozeDays {
  first: string;
  /** Absent if it is never over by itself. */
  last?: string;
}

/** The days that put this reminder off and on which it is not over yet; undefined if there is none. */
export function snoozeDays({ dueAt, until }: TimedReminder, now: number, timeZone: string): SnoozeDays | undefined {
  const first = dayOf(startOfDayAfter(Math.max(now, dueAt), 1, timeZone), timeZone);
  if (until === undefined) return { first };
  const end = dayOf(until, timeZone);
  const last = snoozeToDay(end, timeZone) <= until ? end : dayOf(startOfDayAfter(until, -1, timeZone), timeZone);
  return last < first ? undefined : { first, last };
}
