import type { AnyEvent } from '@/lib/schema/event';
import { type Tables, db as ownDatabase } from './database';
import { getClient } from './repositories/clients';
import { eventsOf } from './repositories/events';

/** Events of a client and of those merged with it, in id order; null if there is no such client. */
export async function loadHistory(client: string, db: Tables = ownDatabase): Promise<AnyEvent[] | null> {
  const row = await getClient(client, db);
  return row ? eventsOf(row.ids, db) : null;
}
