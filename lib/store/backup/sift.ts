import { parseEvent } from '@/lib/domain/parse-event';
import type { Tables } from '../database';
import { linksOf, mentionsOf } from '../links';
import { clientStone, entryStone, recordStone } from '../tombstones';
import type { Candidate } from './candidate';
import { getExisting } from './get-existing';
import type { RefusedEvent } from './problem';
import { sameEvent } from './same-event';

export interface Sifted {
  /** Not stored, each id once. */
  fresh: Candidate[];
  alreadyThere: number;
  refused: RefusedEvent[];
}

/** Sorts out what is stored already, what collides with it, and what speaks of erased clients or records. */
export async function sift(db: Tables, candidates: readonly Candidate[]): Promise<Sifted> {
  const refused: RefusedEvent[] = [];
  const refuse = ({ index, event }: Candidate, code: string): void =>
    void refused.push({ index, id: event.id, code, gate: false });
  let alreadyThere = 0;

  const ids = candidates.map(({ event }) => event.id);
  const stored = new Map((await getExisting(db.events, ids)).map((event) => [event.id, event]));
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { event } = candidate;
    const twin = stored.get(event.id) ?? first.get(event.id)?.event;
    if (!twin) first.set(event.id, candidate);
    else if (sameEvent(twin, event)) alreadyThere += 1;
    else refuse(candidate, 'id-collision');
  }

  const unstored = [...first.values()];
  const gone = await erasedIn(db, unstored);
  const fresh = unstored.filter((candidate) => !gone.has(candidate));
  for (const candidate of gone) refuse(candidate, 'erased');
  return { fresh, alreadyThere, refused };
}

/**
 * Events of erased clients. An erased record counts for its whole client: whatever new id it comes under, it is the one that
 * was erased. A client that the file itself erases keeps its erasing event only; an entry that was erased, here or in the file, stays so.
 */
async function erasedIn(db: Tables, candidates: readonly Candidate[]): Promise<Set<Candidate>> {
  const events = candidates.map(({ event }) => event);
  const links = linksOf(events, true);
  const clients = [...new Set(events.map(({ client }) => client))];
  const keys = [...new Set([...links.claims, ...mentionsOf(links)].map(([, key]) => key))];
  const stones = [...clients.map(clientStone), ...keys.map(recordStone), ...events.map(({ id }) => entryStone(id))];
  const erased = new Set((await getExisting(db.tombstones, stones)).map(({ id }) => id));

  const goneClients = new Set(clients.filter((id) => erased.has(clientStone(id))));
  for (const [client, key] of links.claims) if (erased.has(recordStone(key))) goneClients.add(client);
  const erasing = new Set(events.filter(({ type }) => type === 'client.erased').map(({ client }) => client));
  const goneMentions = new Set(
    mentionsOf(links)
      .filter(([, key]) => erased.has(recordStone(key)))
      .map(([client, key]) => `${client} ${key}`),
  );

  const goneEntries = new Set(
    events.flatMap((event) => {
      const parsed = parseEvent(event);
      return parsed?.type === 'entries.erased' ? parsed.body.events : [];
    }),
  );

  return new Set(
    candidates.filter(({ event }) => {
      if (erased.has(entryStone(event.id)) || goneEntries.has(event.id)) return true;
      if (goneClients.has(event.client)) return true;
      if (erasing.has(event.client)) return event.type !== 'client.erased';
      return mentionsOf(linksOf([event], true)).some(([client, key]) => goneMentions.has(`${client} ${key}`));
    }),
  );
}
