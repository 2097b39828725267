import type { Refusal } from '@/lib/domain/state';
import type { CommandTarget } from '@/lib/messages/commands';
import type { AnyEvent, EventDraft } from '@/lib/schema/event';
import type { Tables } from './database';
import { newClientId } from './new-client-id';
import { getClient } from './repositories/clients';
import { eventsOf } from './repositories/events';
import { clientStone, erasedAmong, recordStone } from './tombstones';

export interface Target {
  /** All ids of the client's group, smallest first. */
  ids: string[];
  /** Their events so far, in id order. */
  events: AnyEvent[];
  /** The client does not exist yet: its first event. */
  seen?: EventDraft;
}

/** A client's row and its events, asked for together: a merged client, which needs more, is rare. */
async function loadGroup(db: Tables, client: string): Promise<Target | undefined> {
  const [own, events] = await Promise.all([db.clients.get(client), eventsOf([client], db)]);
  const row = own ?? (await getClient(client, db));
  return row && { ids: row.ids, events: row.ids.length === 1 ? events : await eventsOf(row.ids, db) };
}

/**
 * The client that a command is about. A record nobody wrote about yet gets a new client, whose `client.seen` is written in
 * the same transaction. Erased clients and records stay erased.
 */
export async function resolveTarget(db: Tables, target: CommandTarget): Promise<Target | { refusal: Refusal }> {
  if ('client' in target) {
    const group = await loadGroup(db, target.client);
    if (group) return group;
    const erased = await erasedAmong(db, [clientStone(target.client)]);
    return { refusal: { code: erased.size > 0 ? 'erased' : 'unknown-client' } };
  }
  const client = newClientId();
  if ('newClient' in target)
    return { ids: [client], events: [], seen: { type: 'client.seen', client, body: { name: target.newClient.name } } };

  const { record } = target;
  const [erased, known] = await Promise.all([erasedAmong(db, [recordStone(record.key)]), db.records.get(record.key)]);
  if (erased.size > 0) return { refusal: { code: 'erased' } };
  const group = known?.client === undefined ? undefined : await loadGroup(db, known.client);
  if (group) return group;
  const { phones = [], emails = [], taxIds = [] } = target;
  const contacts = {
    ...(phones.length > 0 ? { phones } : {}),
    ...(emails.length > 0 ? { emails } : {}),
    ...(taxIds.length > 0 ? { taxIds } : {}),
  };
  return {
    ids: [client],
    events: [],
    seen: { type: 'client.seen', client, body: { name: record.name, record, ...contacts } },
  };
}
