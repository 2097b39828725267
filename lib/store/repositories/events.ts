import type { AnyEvent } from '@/lib/schema/event';
import { type Tables, db as ownDatabase } from '../database';

/** All events of these client ids, in id order (the order they are folded in). */
export async function eventsOf(ids: readonly string[], db: Tables = ownDatabase): Promise<AnyEvent[]> {
  const lists = await Promise.all(ids.map((id) => db.events.where('[client+id]').between([id, ''], [id, '\uffff']).toArray()));
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
