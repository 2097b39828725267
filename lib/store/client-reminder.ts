import { foldClient } from '@/lib/domain/fold';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import { type Reminder, isOpen } from '@/lib/domain/reminders/reminder';
import { keptOfReminders, shownFrom } from '@/lib/domain/reminders/same-reminder';
import type { ClientState } from '@/lib/domain/state';
import type { Policy } from '@/lib/schema/policy';
import type { ProjectContext } from './client-row';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { historiesOf } from './repositories/events';
import type { ClientRow } from './rows';

/** A reminder with the client it is about. */
export interface ClientReminder extends Reminder {
  client: string;
  name: string;
  /** From when it is shown, in ms: `at`, or later if it was put off on this machine. */
  dueAt: number;
}

/** Reminders with what was put off reckoned in. @param snoozes until when, by key */
export function withDueAt(
  reminders: readonly Omit<ClientReminder, 'dueAt'>[],
  snoozes: ReadonlyMap<string, number>,
): ClientReminder[] {
  const putOffUntil = keptOfReminders(snoozes);
  return reminders.map((reminder) => ({ ...reminder, dueAt: shownFrom(reminder, putOffUntil) }));
}

/**
 * All that these clients' histories ask for and that is not over. Worked out from the events, so that an outdated row reminds of nothing
 * that was done.
 */
export async function remindersOf(
  rows: readonly ClientRow[],
  { policy, now }: ProjectContext,
  db: SidelineDatabase = ownDatabase,
  source: (state: ClientState, policy: Policy) => Reminder[] = clientReminders,
): Promise<Omit<ClientReminder, 'dueAt'>[]> {
  const histories = await historiesOf(rows, db);
  return rows.flatMap(({ id, name }, index) => {
    const state = foldClient(histories[index] ?? [], policy);
    const reminders = state ? source(state, policy) : [];
    return reminders.filter((one) => isOpen(one, now)).map((one) => ({ ...one, client: id, name }));
  });
}
