import { dayOf, startOfDay } from '../day-rule';
import { DAY_MS, HOUR_MS } from '../time';
import { type Reminder, isTimed } from './reminder';

/** Nobody is told of a day's matters before work begins, nor after it is over. */
const [MORNING, EVENING] = [8 * HOUR_MS, 20 * HOUR_MS];

/** An instant (ms) of a day (YYYY-MM-DD) by the clock on the wall, so many ms after midnight. Clocks change before the morning. */
function onDay(day: string, timeZone: string, time: number, plusDays = 0): number {
  const [start, next] = [startOfDay(day, timeZone, plusDays), startOfDay(day, timeZone, plusDays + 1)];
  return start + time + (next - start - DAY_MS);
}

/** Eight in the morning (ms) of the day that is `plusDays` after `day` (YYYY-MM-DD), in a zone (IANA name). */
export const morningOf = (day: string, timeZone: string, plusDays = 0): number => onDay(day, timeZone, MORNING, plusDays);

/**
 * When (ms) a reminder is announced. The list has it from the instant at which it is due, which for a day is midnight: a sound at night
 * is heard by nobody, or by the wrong ones. What has a time of its own keeps to it, as does what was put off to one.
 */
export function tellAt({ kind, at, until = Infinity, dueAt }: Reminder & { dueAt: number }, timeZone: string): number {
  if (isTimed(kind) || dueAt > at) return dueAt;
  const day = dayOf(dueAt, timeZone);
  const morning = morningOf(day, timeZone);
  const next = dueAt < onDay(day, timeZone, EVENING) ? Math.max(dueAt, morning) : morningOf(day, timeZone, 1);
  return next <= until ? next : dueAt;
}
