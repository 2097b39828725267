import { storage } from 'wxt/utils/storage';

/** An entry that a calendar was given. It names nobody: what it is about is looked up by the key, if it is still there. */
export interface SavedEntry {
  /** `reminderKey` (lib/domain/reminders/reminder.ts). */
  key: string;
  /** As in `CalendarEntry`. */
  when: { at: number; minutes: number } | { day: string };
}

/** Entries of the calendar files saved so far, by their uid: a later file takes back what is done. */
export const calendarSavedItem = storage.defineItem<Record<string, SavedEntry>>('local:calendar-saved', {
  fallback: {},
  version: 1,
});
