import { dayOf } from '@/lib/domain/day-rule';
import { dayMeant } from '@/lib/domain/reminders/group-of';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import type { CalendarEntry } from './entry';

export interface ReminderEntryWords {
  title: string;
  description: string;
  /** Of the calendar's own reminder before a call. */
  soon: string;
}

/** The same for the same matter whatever its day, so that a calendar moves it; as those of the case's own files (call, handover). */
export function uidOf({ kind, ref, mark }: Pick<Reminder, 'kind' | 'ref' | 'mark'>): string {
  const about = ref.replaceAll(/[^\w-]/g, '-');
  return `${about}-${mark ?? kind}@sideline`;
}

/**
 * Reminders for a calendar: a call at its time, all others all day long, on the day from which they are shown; what is late today.
 * @param now ms; a later file changes what an earlier one brought
 */
export const reminderEntries = <R extends Reminder & { dueAt: number }>(
  reminders: readonly R[],
  timeZone: string,
  now: number,
  words: (reminder: R) => ReminderEntryWords,
): CalendarEntry[] =>
  reminders.map((reminder) => {
    const { title, description, soon } = words(reminder);
    const { call, dueAt } = reminder;
    const about = { uid: uidOf(reminder), sequence: Math.floor(now / 60_000), title, description };
    const from = Math.max(dueAt, now);
    if (!call || from > dayMeant(reminder)) return { ...about, when: { day: dayOf(from, timeZone) } };
    const { minutes, place } = call;
    return { ...about, when: { at: dayMeant(reminder), minutes }, ...(place !== undefined && { place }), soon };
  });
