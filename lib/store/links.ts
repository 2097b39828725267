import { type AnyEvent, refOf } from '@/lib/schema/event';

/** What the events of a set of clients say about records and about which clients are one. */
export interface Links {
  /** `[client, record key]`: a record of this client (*same*). Two clients with one record are one. */
  claims: [client: string, key: string][];
  /** `[client, client]`: declared to be one. */
  pairs: [client: string, other: string][];
  /** `[company, record key]`: the record belongs to the company; nothing merges. */
  belongs: [client: string, key: string][];
  /** `[client, record key]`: the record is said not to be the client's. */
  distinct: [client: string, key: string][];
}

/** Key of a record as an event holds it; bodies of later versions may lack it. */
export const recordKeyOf = (value: unknown): string | undefined => {
  const key = typeof value === 'object' && value !== null && 'key' in value ? value.key : undefined;
  return typeof key === 'string' ? key : undefined;
};

/** Name of a record as an event holds it, trimmed; undefined if it has none. */
export const nameOf = (value: unknown): string | undefined => {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
};

const UNDOING = new Set(['record.same.undone', 'record.belongs.undone', 'record.distinct.undone']);

/** Records that a client's history speaks of without their being the client's: `[client, record key]`. */
export const mentionsOf = ({ belongs, distinct }: Links): [client: string, key: string][] => [...belongs, ...distinct];

/**
 * The links that stand, undone ones left out. Order of the events does not matter: an undo names the event it undoes.
 * @param everStood also links that were undone since, to find all clients that a link ever touched
 */
export function linksOf(events: readonly AnyEvent[], everStood = false): Links {
  const undone = new Set<string>();
  if (!everStood) for (const { type, ref } of events) if (UNDOING.has(type) && ref) undone.add(ref);

  const links: Links = { claims: [], pairs: [], belongs: [], distinct: [] };
  for (const event of events) {
    const { client, type, body } = event;
    const key = recordKeyOf(body.record);
    if (type === 'client.seen' && key) links.claims.push([client, key]);
    if (type === 'record.rekeyed') {
      // The old address keeps leading to the client: links and bookmarks with it are still about.
      const to = recordKeyOf(body.to);
      if (typeof body.from === 'string') links.claims.push([client, body.from]);
      if (to) links.claims.push([client, to]);
    }
    if (undone.has(refOf(event))) continue;
    if (type === 'record.same' && key) links.claims.push([client, key]);
    if (type === 'record.same' && typeof body.other === 'string') links.pairs.push([client, body.other]);
    if (type === 'record.belongs' && key) links.belongs.push([client, key]);
    if (type === 'record.distinct' && key) links.distinct.push([client, key]);
  }
  return links;
}

/** Event types that can change which clients are one or which records are whose. */
export const isLinkType = (type: string): boolean =>
  type === 'client.seen' || type === 'client.erased' || type.startsWith('record.');
