import { foldClient } from '@/lib/domain/fold';
import { clientReminders } from '@/lib/domain/reminders/client-reminders';
import { REMIND_FOR, type Reminder, isDue } from '@/lib/domain/reminders/reminder';
import type { ProjectContext } from './client-row';
import { coolReminders } from './cool-reminders';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { eventsOf } from './repositories/events';

/** A reminder with the client it is about. */
export interface ClientReminder extends Reminder {
  client: string;
  name: string;
}

/** Clients looked at, the earliest due first: whoever has more of them is told their number, not their names. */
const CLIENTS = 200;

/**
 * What is to be brought to mind now, earliest first, and when the next is. Rows say which clients to look at; what is due is worked
 * out from the events, so that an outdated row reminds of nothing that was done.
 * @returns `next` in ms; Infinity if there is none
 */
export async function dueReminders(
  { policy, now }: ProjectContext,
  db: SidelineDatabase = ownDatabase,
): Promise<{ due: ClientReminder[]; next: number }> {
  const rows = await db.clients
    .where('remindAt')
    .between(now - REMIND_FOR, now, true, true)
    .distinct()
    .limit(CLIENTS)
    .toArray();
  const lists = await Promise.all(
    rows.map(async ({ id, ids, name }) => {
      const state = foldClient(await eventsOf(ids, db), policy);
      const reminders = state ? clientReminders(state, policy) : [];
      return reminders.filter((reminder) => isDue(reminder, now)).map((reminder) => ({ ...reminder, client: id, name }));
    }),
  );
  const coming = await db.clients.where('remindAt').above(now).first();
  const cool = await coolReminders({ policy }, db);
  const next = Math.min(...[...(coming?.remindAt ?? []), ...cool.map(({ at }) => at)].filter((at) => at > now));
  return { due: [...lists.flat(), ...cool.filter((reminder) => isDue(reminder, now))].toSorted((a, b) => a.at - b.at), next };
}
