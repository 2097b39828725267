import type { Refusal } from '@/lib/domain/state';
import type { CommandTarget } from '@/lib/messages/commands';
import type { EventDraft } from '@/lib/schema/event';
import type { Tables } from './database';
import { newClientId } from './new-client-id';
import { getClient } from './repositories/clients';
import { clientStone, erasedAmong, recordStone } from './tombstones';

export interface Target {
  /** All ids of the client's group, smallest first. */
  ids: string[];
  /** The client does not exist yet: its first event. */
  seen?: EventDraft;
}

/**
 * The client that a command is about. A record nobody wrote about yet gets a new client, whose `client.seen` is written in
 * the same transaction. Erased clients and records stay erased.
 */
export async function resolveTarget(db: Tables, target: CommandTarget): Promise<Target | { refusal: Refusal }> {
  if ('client' in target) {
    const row = await getClient(target.client, db);
    if (row) return { ids: row.ids };
    const erased = await erasedAmong(db, [clientStone(target.client)]);
    return { refusal: { code: erased.size > 0 ? 'erased' : 'unknown-client' } };
  }
  const client = newClientId();
  if ('newClient' in target)
    return { ids: [client], seen: { type: 'client.seen', client, body: { name: target.newClient.name } } };

  const { record } = target;
  if ((await erasedAmong(db, [recordStone(record.key)])).size > 0) return { refusal: { code: 'erased' } };
  const owner = (await db.records.get(record.key))?.client;
  const row = owner === undefined ? undefined : await db.clients.get(owner);
  if (row) return { ids: row.ids };
  const { phones = [], emails = [] } = target;
  const contacts = { ...(phones.length > 0 ? { phones } : {}), ...(emails.length > 0 ? { emails } : {}) };
  return { ids: [client], seen: { type: 'client.seen', client, body: { name: record.name, record, ...contacts } } };
}
