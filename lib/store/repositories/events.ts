import { type AnyEvent, refOf } from '@/lib/schema/event';
import { type SidelineDatabase, type Tables, db as ownDatabase } from '../database';

/** From so many clients on it is looked whether they lie close together: then one range is read instead of each … */
const MANY = 100;
/** … unless more events than these for each client lie in it. */
const EACH = 20;

const byId = (a: AnyEvent, b: AnyEvent): number => (a.id < b.id ? -1 : 1);

/** The events of many clients that lie close together, as those of an import do; null if they do not. */
async function eventsOfClose(ids: readonly string[], db: Tables): Promise<AnyEvent[] | null> {
  const wanted = new Set(ids);
  const sorted = [...wanted].toSorted();
  const range = db.events.where('[client+id]').between([sorted[0], ''], [sorted.at(-1), '\uffff']);
  const most = EACH * ids.length;
  if ((await range.clone().limit(most).primaryKeys()).length === most) return null;
  return (await range.toArray()).filter(({ client }) => wanted.has(client)).toSorted(byId);
}

/** All events of these client ids, in id order (the order they are folded in). */
export async function eventsOf(ids: readonly string[], db: Tables = ownDatabase): Promise<AnyEvent[]> {
  const close = ids.length < MANY ? null : await eventsOfClose(ids, db); // waits for the database or not at all
  if (close) return close;
  const lists = await Promise.all(ids.map((id) => db.events.where('[client+id]').between([id, ''], [id, '\uffff']).toArray()));
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().toSorted(byId);
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
