import { refOfKey } from '@/lib/domain/reminders/reminder';
import { isSameReminder } from '@/lib/domain/reminders/same-reminder';
import { type Tables, db as ownDatabase } from '../database';

/** Puts a reminder off on this machine. @param key `reminderKey` @param until instant in ms from which it is shown again */
export const snoozeReminder = async (key: string, until: number, db: Tables = ownDatabase): Promise<void> => {
  await db.snoozes.put({ key, until }); // first: whoever dies here has put it off
  await db.snoozes.filter((one) => one.key !== key && isSameReminder(one.key, key)).delete();
};

/** Shows a reminder again that was put off. */
export async function bringBack(key: string, db: Tables = ownDatabase): Promise<void> {
  await db.snoozes.filter((one) => isSameReminder(one.key, key)).delete();
}

/** Until when (ms) reminders were put off, by their key; also those whose time has come. */
export const allSnoozes = async (db: Tables = ownDatabase): Promise<ReadonlyMap<string, number>> =>
  new Map((await db.snoozes.toArray()).map(({ key, until }) => [key, until]));

/** Forgets what came back longer ago than `before` (ms): the reminder is shown by its own instant by then, or was done. */
export const forgetSnoozes = async (before: number, db: Tables = ownDatabase): Promise<void> => {
  await db.snoozes.where('until').below(before).delete();
};

/** Deletes what was put off about something that is erased. @param ids of clients and of events */
export async function deleteSnoozesAbout(db: Tables, ids: ReadonlySet<string>): Promise<void> {
  const isAbout = (key: string): boolean =>
    refOfKey(key)
      .split(':')
      .some((part) => ids.has(part));
  await db.snoozes.filter(({ key }) => isAbout(key)).delete();
}
