import { refOfKey } from '@/lib/domain/reminders/reminder';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { getClients } from './repositories/clients';
import type { ClientRow } from './rows';

/** Rows of the clients that these reminders are about, by their keys; each once. */
export async function clientsOfKeys(keys: readonly string[], db: SidelineDatabase = ownDatabase): Promise<ClientRow[]> {
  const ids = [...new Set(keys.map((key) => refOfKey(key)).map((ref) => ref.slice(ref.indexOf(':') + 1)))];
  const events = await db.events.bulkGet(ids);
  const clients = ids.map((id, index) => events[index]?.client ?? id); // a talk without a card names the client itself
  const rows = await getClients([...new Set(clients)], db);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
