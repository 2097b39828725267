import type { AnyEvent } from '@/lib/schema/event';
import { refOf } from '@/lib/schema/event';
import type { Tables } from './database';
import { linksOf } from './links';
import { getClient } from './repositories/clients';
import { eventsOf } from './repositories/events';
import { clientStone, recordStone } from './tombstones';

/**
 * Erases clients for good: their events, what companies' events say of their records, drafts about them. A tombstone over
 * all ids and record keys stays, and the erasing events themselves (they hold nothing), so that no old backup brings
 * anything back. Call inside a read-write transaction over all tables, after the erasing events were added.
 * @returns ids of other clients whose events were touched and whose rows must be projected anew
 */
export async function eraseClients(db: Tables, erasing: readonly AnyEvent[]): Promise<string[]> {
  const at = Math.max(...erasing.map((event) => event.at));
  const rows = await Promise.all(erasing.map((event) => getClient(event.client, db)));
  const ids = [...new Set([...erasing.map((event) => event.client), ...rows.flatMap((row) => row?.ids ?? [])])];
  const events = await eventsOf(ids, db);
  const keys = [...new Set(linksOf(events, true).claims.map(([, key]) => key))];

  await db.tombstones.bulkPut([
    ...ids.map((id) => ({ id: clientStone(id), at })),
    ...keys.map((key) => ({ id: recordStone(key), at })),
  ]);
  await db.events.bulkDelete(events.filter(({ type }) => type !== 'client.erased').map(({ id }) => id));
  const companies = (await db.records.bulkGet(keys)).flatMap((row) => row?.companies ?? []);
  await forgetMentions(
    db,
    [...new Set(companies)].filter((id) => !ids.includes(id)),
    new Set(keys),
  );
  const about = [...ids, ...keys];
  await db.drafts.filter(({ key }) => about.some((part) => key.includes(part))).delete();
  return [...ids, ...companies];
}

/** Takes out of companies' histories that these records belonged to them: such events hold the record's name. */
async function forgetMentions(db: Tables, companies: string[], keys: ReadonlySet<string>): Promise<void> {
  const groups = (await db.clients.bulkGet(companies)).flatMap((row) => row?.ids ?? []);
  const events = await eventsOf(groups, db);
  const belongs = events.filter((event) => linksOf([event], true).belongs.some(([, key]) => keys.has(key)));
  const refs = new Set(belongs.map(refOf));
  const undone = events.filter(({ type, ref }) => type === 'record.belongs.undone' && ref !== undefined && refs.has(ref));
  await db.events.bulkDelete([...belongs, ...undone].map(({ id }) => id));
}
