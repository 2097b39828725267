import { type AnyEvent, refOf } from '@/lib/schema/event';
import { type Tables, db as ownDatabase } from '../database';

/** All events of these client ids, in id order (the order they are folded in). */
export async function eventsOf(ids: readonly string[], db: Tables = ownDatabase): Promise<AnyEvent[]> {
  const lists = await Promise.all(ids.map((id) => db.events.where('[client+id]').between([id, ''], [id, '\uffff']).toArray()));
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those of the full ids `refs` whose event is stored. */
export async function storedRefs(refs: readonly string[], db: Tables = ownDatabase): Promise<Set<string>> {
  const events = await db.events.bulkGet(refs.map((ref) => ref.slice(ref.indexOf(':') + 1)));
  return new Set(events.flatMap((event) => (event ? [refOf(event)] : [])));
}
