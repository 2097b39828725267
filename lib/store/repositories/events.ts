import { type AnyEvent, refOf } from '@/lib/schema/event';
import { type SidelineDatabase, type Tables, db as ownDatabase } from '../database';

/** All events of these client ids, in id order (the order they are folded in). */
export async function eventsOf(ids: readonly string[], db: Tables = ownDatabase): Promise<AnyEvent[]> {
  const lists = await Promise.all(ids.map((id) => db.events.where('[client+id]').between([id, ''], [id, '\uffff']).toArray()));
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The events of each of these clients, as `eventsOf`; read together, which costs a fraction of reading one after the other. */
export const historiesOf = (
  clients: readonly { ids: readonly string[] }[],
  db: SidelineDatabase = ownDatabase,
): Promise<AnyEvent[][]> => db.transaction('r', db.events, () => Promise.all(clients.map(({ ids }) => eventsOf(ids, db))));

/** Those of the full ids `refs` whose event is stored. */
export async function storedRefs(refs: readonly string[], db: Tables = ownDatabase): Promise<Set<string>> {
  const events = await db.events.bulkGet(refs.map((ref) => ref.slice(ref.indexOf(':') + 1)));
  return new Set(events.flatMap((event) => (event ? [refOf(event)] : [])));
}
