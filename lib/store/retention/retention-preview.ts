import { legalHold } from '@/lib/domain/legal-hold';
import type { Chain } from '@/lib/domain/retention/chains';
import { keptSince } from '@/lib/domain/retention/kept-since';
import { foldClient } from '@/lib/domain/fold';
import { isSampleId } from '@/lib/domain/is-sample';
import type { Policy } from '@/lib/schema/policy';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { newEventId } from '../new-event-id';
import { getClient } from '../repositories/clients';
import { eventsOf } from '../repositories/events';
import { offeredChains } from './offered-chains';

/** Events read at a time. */
const BATCH = 5_000;

/** What could go of one client. */
export interface RetentionOffer {
  client: string;
  name: string;
  chains: Chain[];
}

export interface RetentionPreview {
  /** By name. */
  offers: RetentionOffer[];
  /** Clients left out because of a legal hold that stands. */
  held: { client: string; name: string; owner: string }[];
}

export interface RetentionOptions {
  policy: Policy;
  /** Instant in ms. */
  now: number;
  db?: SidelineDatabase;
  /** Called with the number of clients looked at so far and of all that have something old. */
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** Clients of whom something is older than the shorter limit; an id begins with its time, so the rest of the log is not read. */
async function clientsWithOld({ policy, now, signal }: RetentionOptions, db: SidelineDatabase): Promise<string[]> {
  const before = newEventId(Math.max(keptSince('notes', policy, now), keptSince('cases', policy, now)));
  const clients = new Set<string>();
  for (let last = ''; ;) {
    signal?.throwIfAborted();
    const events = await db.events.where('id').between(last, before, false, false).limit(BATCH).toArray();
    for (const { client } of events) clients.add(client);
    const final = events.at(-1);
    if (!final) return [...clients];
    last = final.id;
  }
}

/**
 * Domain 8: everything that has passed the limits of the policy, to be looked through before anything is deleted. Writes nothing.
 * Made-up clients are left out: they go as they came.
 * @throws the signal's reason when aborted
 */
export async function retentionPreview(options: RetentionOptions): Promise<RetentionPreview> {
  const { policy, now, db = ownDatabase, onProgress, signal } = options;
  const clients = (await clientsWithOld(options, db)).filter((client) => !isSampleId(client));
  const preview: RetentionPreview = { offers: [], held: [] };
  const seen = new Set<string>();
  for (const [index, client] of clients.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index, clients.length);
    const row = await getClient(client, db);
    if (!row || seen.has(row.id)) continue;
    seen.add(row.id);
    const events = await eventsOf(row.ids, db);
    const state = foldClient(events, policy);
    const hold = state && legalHold(state);
    if (hold) preview.held.push({ client: row.id, name: row.name, owner: hold.owner });
    const chains = offeredChains(events, policy, now);
    if (chains.length > 0) preview.offers.push({ client: row.id, name: row.name, chains });
  }
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  return { offers: preview.offers.toSorted(byName), held: preview.held.toSorted(byName) };
}
