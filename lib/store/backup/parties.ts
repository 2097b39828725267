import type { AnyEvent } from '@/lib/schema/event';
import type { Tables } from '../database';
import { type Group, groupsOf } from '../groups';
import { type Links, linksOf } from '../links';
import type { Candidate } from './candidate';
import { getExisting } from './get-existing';

/** Imported events that must be judged and written together, because their clients are linked in the file or here. */
export interface Party {
  /** Every client id concerned, of the file and of what is stored. */
  ids: string[];
  /** Not stored yet, in id order. */
  incoming: Candidate[];
  /** False if nothing is stored of any of these clients. */
  known: boolean;
}

/** What is stored about clients and records of a file, as links: how the file's clients hang together here. */
export async function storedLinks(db: Tables, ids: string[], keys: string[]): Promise<Links & { stored: Set<string> }> {
  const records = await getExisting(db.records, keys);
  const claims = records.flatMap(({ client, key }): [string, string][] => (client === undefined ? [] : [[client, key]]));
  const pairs = (await getExisting(db.aliases, ids)).map(({ id, client }): [string, string] => [id, client]);
  const roots = [...ids, ...claims.map(([client]) => client), ...pairs.map(([, client]) => client)];
  const rows = await getExisting(db.clients, roots);
  pairs.push(...rows.flatMap((row) => row.ids.slice(1).map((id): [string, string] => [row.id, id])));
  return { claims, pairs, belongs: [], distinct: [], stored: new Set(rows.flatMap((row) => row.ids)) };
}

/** Divides events of a file by clients that are, or ever were, linked with each other: by the file's links and those stored. */
export async function partiesOf(db: Tables, incoming: readonly Candidate[]): Promise<Party[]> {
  const events = incoming.map(({ event }): AnyEvent => event);
  const own = linksOf(events, true);
  const ids = [...new Set([...events.map(({ client }) => client), ...own.pairs.map(([, other]) => other)])];
  const keys = [...new Set(own.claims.map(([, key]) => key))];
  const here = await storedLinks(db, ids, keys);
  const groups = groupsOf(ids, {
    claims: [...own.claims, ...here.claims],
    pairs: [...own.pairs, ...here.pairs],
    belongs: [],
    distinct: [],
  });

  const partyOf = new Map<string, Party>();
  const parties = groups.map(({ ids: members }: Group): Party => {
    const party: Party = { ids: members, incoming: [], known: members.some((id) => here.stored.has(id)) };
    for (const id of members) partyOf.set(id, party);
    return party;
  });
  for (const candidate of incoming) partyOf.get(candidate.event.client)?.incoming.push(candidate);
  for (const party of parties) party.incoming.sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
  return parties.filter((party) => party.incoming.length > 0);
}
