import type { AnyEvent } from '@/lib/schema/event';
import { refOf } from '@/lib/schema/event';
import type { Tables } from './database';
import { deleteDraftsAbout } from './drafts-about';
import { forgetNames } from './forget-names';
import { linksOf, mentionsOf, recordKeyOf } from './links';
import { namesIn } from './names-in';
import { getClient, groupIdOf } from './repositories/clients';
import { eventsOf } from './repositories/events';
import { deleteSnoozesAbout } from './repositories/snoozes';
import { clientStone, recordStone } from './tombstones';

/**
 * Erases clients for good: their events, what companies' events say of their records, drafts about them and their events. A tombstone over
 * all ids and record keys stays, and the erasing events themselves (they hold nothing), so that no old backup brings
 * anything back. Call inside a read-write transaction over all tables, after the erasing events were added.
 * @returns ids of other clients whose events were touched and whose rows must be projected anew
 */
export async function eraseClients(db: Tables, erasing: readonly AnyEvent[]): Promise<string[]> {
  const at = Math.max(...erasing.map((event) => event.at));
  const rows = await Promise.all(erasing.map((event) => getClient(event.client, db)));
  const ids = [...new Set([...erasing.map((event) => event.client), ...rows.flatMap((row) => row?.ids ?? [])])];
  const events = await eventsOf(ids, db);
  const keys = await ownKeys(db, ids, [...new Set(linksOf(events, true).claims.map(([, key]) => key))]);

  await db.tombstones.bulkPut([
    ...ids.map((id) => ({ id: clientStone(id), at })),
    ...keys.map((key) => ({ id: recordStone(key), at })),
  ]);
  await db.events.bulkDelete(events.filter(({ type }) => type !== 'client.erased').map(({ id }) => id));
  const companies = (await db.records.bulkGet(keys)).flatMap((row) => [...(row?.companies ?? []), ...(row?.distinct ?? [])]);
  const others = [...new Set([...companies, ...(await joinedOnce(db, ids, keys))])].filter((id) => !ids.includes(id));
  await forgetMentions(db, others, new Set(keys));
  const gone = new Set([...ids, ...events.map(({ id }) => id)]);
  await deleteDraftsAbout(db, gone, keys);
  await forgetNames(db, namesIn(events));
  await deleteSnoozesAbout(db, gone);
  return [...ids, ...others];
}

/** Without the records of somebody else, with whom these clients were joined by mistake for a while. */
async function ownKeys(db: Tables, ids: readonly string[], keys: string[]): Promise<string[]> {
  const owners = await db.records.bulkGet(keys);
  return keys.filter((_, index) => {
    const owner = owners[index]?.client;
    return owner === undefined || ids.includes(owner);
  });
}

/**
 * Clients that one of these records was joined to until that was undone. No index leads from a record to a join that does not
 * stand, so the whole log is gone through: erasing is rare, and has to be thorough.
 */
async function joinedOnce(db: Tables, ids: readonly string[], keys: readonly string[]): Promise<string[]> {
  const joins = await db.events
    .filter(({ type, client, body }) => {
      const key = type === 'record.same' && !ids.includes(client) ? recordKeyOf(body.record) : undefined;
      return key !== undefined && keys.includes(key);
    })
    .toArray();
  return Promise.all(joins.map(({ client }) => groupIdOf(client, db)));
}

/** Takes out of others' histories what they say of these records: such events hold the record's name. */
async function forgetMentions(db: Tables, companies: string[], keys: ReadonlySet<string>): Promise<void> {
  const groups = (await db.clients.bulkGet(companies)).flatMap((row) => row?.ids ?? []);
  const events = await eventsOf(groups, db);
  const mentions = events.filter((event) => {
    const links = linksOf([event], true);
    const joined = event.type === 'record.same' ? links.claims : [];
    return [...mentionsOf(links), ...joined].some(([, key]) => keys.has(key));
  });
  const refs = new Set(mentions.map(refOf));
  const undone = events.filter(({ type, ref }) => type.endsWith('.undone') && ref !== undefined && refs.has(ref));
  await db.events.bulkDelete([...mentions, ...undone].map(({ id }) => id));
}
