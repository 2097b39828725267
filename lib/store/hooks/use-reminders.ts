import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import { tellStoreChanged } from '@/lib/messages/tell-store-changed';
import type { Policy } from '@/lib/schema/policy';
import { type CalendarChanges, calendarChanges } from '../calendar-changes';
import type { ClientReminder } from '../client-reminder';
import { type ReminderList, reminderList } from '../reminder-list';
import { bringBack, snoozeReminder } from '../repositories/snoozes';
import { useClock } from './use-clock';
import { usePolicy } from './use-policy';

export type { ClientReminder };

export interface Reminders extends ReminderList {
  policy: Policy;
  /** Instant (ms) for which the list holds. */
  now: number;
}

/**
 * All that is due and to come, of all clients; follows every change, and time. While more of it is read the shorter list stays.
 * @param limit see `reminderList`
 * @returns undefined while the first answer is read
 */
export function useReminders(limit: number): Reminders | undefined {
  const policy = usePolicy();
  const [next, setNext] = useState(Number.POSITIVE_INFINITY);
  const now = useClock(next, limit);
  const list = useLiveQuery(
    async () => policy && { ...(await reminderList({ policy, now }, limit)), policy, now },
    [policy, now, limit],
  );
  if (list && list.next !== next) setNext(list.next); // React's own pattern for state that follows a derived value
  return list;
}

/** Puts reminders off on this machine and brings them back; and reads what a calendar file says. */
export const useReminderActions = () =>
  useMemo(
    () => ({
      /** @param until instant in ms */
      snooze: async (reminder: ClientReminder, until: number): Promise<void> => {
        await snoozeReminder(reminderKey(reminder), until);
        await tellStoreChanged();
      },
      bringBack: async (reminder: ClientReminder): Promise<void> => {
        await bringBack(reminderKey(reminder));
        await tellStoreChanged();
      },
      /** @param given keys of what earlier files brought */
      readForCalendar: (policy: Policy, given: readonly string[]): Promise<CalendarChanges> =>
        calendarChanges({ policy, now: Date.now() }, given),
    }),
    [],
  );
