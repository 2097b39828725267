import { legalHold } from '@/lib/domain/legal-hold';
import { keptSince } from '@/lib/domain/retention/kept-since';
import { foldClient } from '@/lib/domain/fold';
import { isSampleId } from '@/lib/domain/is-sample';
import type { AnyEvent, RetentionRule } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { type SidelineDatabase, db as ownDatabase } from '../database';
import { newEventId } from '../new-event-id';
import { getClients } from '../repositories/clients';
import { historiesOf } from '../repositories/events';
import type { ClientRow } from '../rows';
import { offeredChains } from './offered-chains';

/** Events, and clients, read at a time. */
const EVENTS = 5_000;
const CLIENTS = 200;

/** Somebody of whom something could go: how many matters by each limit. */
export interface FoundClient {
  client: string;
  name: string;
  matters: Record<RetentionRule, number>;
}

export interface RetentionScan {
  /** By name. */
  found: FoundClient[];
  /** Clients left out because of a legal hold that stands, by name. */
  held: { client: string; name: string; owner: string }[];
}

export interface RetentionOptions {
  policy: Policy;
  /** Instant in ms. */
  now: number;
  db?: SidelineDatabase;
  /** Called with the number of clients looked at so far and of all that have something old. */
  onProgress?: (done: number, all: number) => void;
}

/** Clients of whom something is older than the shorter limit; an id begins with its time, so the rest of the log is not read. */
async function clientsWithOld({ policy, now }: RetentionOptions, db: SidelineDatabase): Promise<string[]> {
  const before = newEventId(Math.max(keptSince('notes', policy, now), keptSince('cases', policy, now)));
  const clients = new Set<string>();
  for (let last = ''; ;) {
    const events = await db.events.where('id').between(last, before, false, false).limit(EVENTS).toArray();
    for (const { client } of events) clients.add(client);
    const final = events.at(-1);
    if (!final) return [...clients];
    last = final.id;
  }
}

function lookAt(scan: RetentionScan, row: ClientRow, events: readonly AnyEvent[], { policy, now }: RetentionOptions): void {
  const state = foldClient(events, policy);
  const hold = state && legalHold(state);
  if (hold) scan.held.push({ client: row.id, name: row.name, owner: hold.owner });
  const chains = offeredChains(events, policy, now);
  if (chains.length === 0) return;
  const notes = chains.filter(({ rule }) => rule === 'notes').length;
  scan.found.push({ client: row.id, name: row.name, matters: { notes, cases: chains.length - notes } });
}

/**
 * Domain 8: of whom something has passed the limits of the policy. Of each only its counts are kept: the matters themselves are
 * read for those in sight (retention-desk.ts), so a large book fits. Writes nothing. Made-up clients are left out: they go as they came.
 */
export async function retentionScan(options: RetentionOptions): Promise<RetentionScan> {
  const { db = ownDatabase, onProgress } = options;
  const clients = (await clientsWithOld(options, db)).filter((client) => !isSampleId(client));
  const scan: RetentionScan = { found: [], held: [] };
  const seen = new Set<string>();
  for (let done = 0; done < clients.length; done += CLIENTS) {
    onProgress?.(done, clients.length);
    const rows = (await getClients(clients.slice(done, done + CLIENTS), db)).filter(({ id }) => !seen.has(id) && seen.add(id));
    const histories = await historiesOf(rows, db);
    for (const [index, row] of rows.entries()) lookAt(scan, row, histories[index] ?? [], options);
  }
  const { compare } = new Intl.Collator();
  const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
  return { found: scan.found.toSorted(byName), held: scan.held.toSorted(byName) };
}
