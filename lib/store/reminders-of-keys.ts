import { clientLooks } from '@/lib/domain/reminders/client-looks';
import { type ClientReminder, remindersOf } from './client-reminder';
import type { ProjectContext } from './client-row';
import { clientsOfKeys } from './clients-of-keys';
import { type SidelineDatabase, db as ownDatabase } from './database';

/** All that is open, looks too, of the clients whom these keys (`reminderKey`) are about. */
export async function remindersOfKeys(
  keys: readonly string[],
  context: ProjectContext,
  db: SidelineDatabase = ownDatabase,
): Promise<Omit<ClientReminder, 'dueAt'>[]> {
  const rows = await clientsOfKeys(keys, db);
  return [...(await remindersOf(rows, context, db)), ...(await remindersOf(rows, context, db, clientLooks))];
}
