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

const CALL_MINUTES = 30;

/** The same for the same matter whatever its day, so that a calendar moves it; as those of the case's own files (call, handover). */
function uidOf({ kind, ref, mark }: Reminder): string {
  const about = ref.replaceAll(/[^\w-]/g, '-');
  return `${about}-${mark ?? kind}@sideline`;
}

/**
 * Reminders for a calendar: a call at its time, all others all day long, on the day from which they are due.
 * @param now ms; a later file changes what an earlier one brought
 */
export const reminderEntries = <R extends Reminder>(
  reminders: readonly R[],
  timeZone: string,
  now: number,
  words: (reminder: R) => ReminderEntryWords,
): CalendarEntry[] =>
  reminders.map((reminder) => {
    const { title, description, soon } = words(reminder);
    const isCall = reminder.kind === 'call';
    return {
      uid: uidOf(reminder),
      sequence: Math.floor(now / 60_000),
      title,
      description,
      when: isCall ? { at: dayMeant(reminder), minutes: CALL_MINUTES } : { day: dayOf(reminder.at, timeZone) },
      ...(isCall && { soon }),
    };
  });
