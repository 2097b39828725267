import type { ClientReminder } from './client-reminder';
import type { ProjectContext } from './client-row';
import { clientsOfKeys } from './clients-of-keys';
import { coolReminders } from './cool-reminders';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { reminderList } from './reminder-list';
import { remindersOfKeys } from './reminders-of-keys';

/** Of every client, for a file: more than anybody reads. */
const ALL = 5_000;

export interface CalendarChanges {
  /** All that is to come within the time that the list looks ahead, also what is put off. */
  coming: ClientReminder[];
  /** All that is open of what an earlier file brought, however late or far away. */
  open: Omit<ClientReminder, 'dueAt'>[];
  /** Name of the client that an earlier file's key is about; undefined if it was erased. */
  nameOf: (key: string) => Promise<string | undefined>;
}

/** What a calendar file says. @param given keys (`reminderKey`) of what earlier files brought */
export async function calendarChanges(
  context: ProjectContext,
  given: readonly string[],
  db: SidelineDatabase = ownDatabase,
): Promise<CalendarChanges> {
  const { items, snoozed } = await reminderList(context, ALL, db);
  const open = [...(await remindersOfKeys(given, context, db)), ...(await coolReminders(context, db))];
  return { coming: [...items, ...snoozed], open, nameOf: async (key) => (await clientsOfKeys([key], db))[0]?.name };
}
