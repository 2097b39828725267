import type { AnyEvent } from '@/lib/schema/event';
import { rowsOfKeys } from './close-keys';
import type { Tables } from './database';
import { type Links, linksOf } from './links';
import { eventsOf } from './repositories/events';

/** Clients whose grouping can depend on each other, with all their events in id order. */
export interface Surroundings {
  ids: Set<string>;
  events: AnyEvent[];
}

/**
 * Everything that the clients `start` are or ever were linked with: follows stored groups, pairs and shared records until
 * nothing new turns up, usually after one round.
 */
export async function surroundingsOf(db: Tables, start: Iterable<string>): Promise<Surroundings> {
  const ids = new Set<string>();
  const events: AnyEvent[] = [];
  let open = [...new Set(start)];
  while (open.length > 0) {
    for (const id of open) ids.add(id);
    const found = await eventsOf(open, db);
    events.push(...found);
    const neighbours = await neighboursOf(db, open, linksOf(found, true));
    open = [...new Set(neighbours)].filter((id) => !ids.has(id));
  }
  return { ids, events: events.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Client ids that stored groups, pairs or records connect with `ids`. */
async function neighboursOf(db: Tables, ids: readonly string[], links: Links): Promise<string[]> {
  const keys = [...new Set(links.claims.map(([, key]) => key))];
  const owners = (await rowsOfKeys(db.records, keys)).flatMap(({ client }) => client ?? []);
  const roots = (await rowsOfKeys(db.aliases, ids)).map(({ client }) => client);
  const others = links.pairs.flat();
  const rows = await rowsOfKeys(db.clients, [...new Set([...ids, ...owners, ...roots, ...others])]);
  return [...owners, ...roots, ...others, ...rows.flatMap((row) => row.ids)];
}
