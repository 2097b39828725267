import { SAMPLE_PREFIX, isSample, isSampleId } from '@/lib/domain/is-sample';
import type { AnyEvent } from '@/lib/schema/event';
import { type Tables, db as ownDatabase } from '../database';
import { linksOf, mentionsOf } from '../links';
import { getClients } from '../repositories/clients';
import { eventsOf } from '../repositories/events';

/** The made-up clients that are stored. */
export interface SampleClients {
  /** Their ids and events: never joined with anybody real. */
  ids: string[];
  events: AnyEvent[];
  /** Names of those that somebody real depends on by now: joined with a client or a page, or holding a note moved there. */
  tied: string[];
}

/** Ids of the notes that were moved into this history from another client's. */
const movedIn = (events: readonly AnyEvent[]): string[] =>
  events.flatMap(({ body }) => (typeof body.movedFrom === 'string' ? (body.movedFrom.split(':')[1] ?? []) : []));

/** A made-up client has no page of its own: any record means that a real one was joined with it. */
async function isTied(ids: readonly string[], events: readonly AnyEvent[], db: Tables): Promise<boolean> {
  if (!isSample(ids)) return true;
  const links = linksOf(events);
  if (links.claims.length > 0 || mentionsOf(links).length > 0) return true;
  const originals = await db.events.bulkGet(movedIn(events));
  return originals.some((event) => event !== undefined && !isSampleId(event.client));
}

/** Finds the made-up clients, and which of them may go. */
export async function sampleClients(db: Tables = ownDatabase): Promise<SampleClients> {
  const own = await db.clients.where('id').startsWith(SAMPLE_PREFIX).primaryKeys();
  const joined = await db.aliases.where('id').startsWith(SAMPLE_PREFIX).toArray();
  const rows = await getClients([...new Set([...own, ...joined.map(({ client }) => client)])], db);
  const found: SampleClients = { ids: [], events: [], tied: [] };
  for (const { ids, name } of rows) {
    const events = await eventsOf(ids, db);
    if (await isTied(ids, events, db)) {
      found.tied.push(name);
    } else {
      found.ids.push(...ids);
      found.events.push(...events);
    }
  }
  return found;
}
