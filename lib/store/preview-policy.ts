import { clientStatus } from '@/lib/domain/client-status';
import { clientSuggestions } from '@/lib/domain/client-suggestions';
import { foldClient } from '@/lib/domain/fold';
import { mayChangeStatus } from '@/lib/domain/policy/effect-of-rules';
import type { StatusKind, SuggestionRule } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { type SidelineDatabase, db as ownDatabase } from './database';
import { readLogEnd } from './log-end';
import { eventsOf } from './repositories/events';
import type { ClientRow } from './rows';

/** Clients read at once. */
const PIECE = 100;
/** After so long (ms) the page may draw and listen again. */
const FRAME = 16;
/** Clients that are named; the others are counted. */
const NAMED = 50;

/** Where a client stands under some rules: what is shown of it first. */
export interface Standing {
  status: StatusKind;
  suggestion?: SuggestionRule | undefined;
}

export interface PolicyChange {
  id: string;
  name: string;
  from: Standing;
  to: Standing;
}

export interface PolicyPreview {
  /** Clients looked at so far, and all of them. */
  done: number;
  all: number;
  /** How many of them would stand elsewhere. */
  count: number;
  /** The first of these. */
  changes: readonly PolicyChange[];
  /** Of the log when it began: what was written since may not be in it. Absent: nothing that is written could change it. */
  revision?: number;
}

export interface PreviewPolicyOptions {
  /** Instant in ms for which both are worked out. */
  now: number;
  db?: SidelineDatabase;
  /** Called after each piece. */
  onProgress?: (preview: PolicyPreview) => void;
  signal?: AbortSignal;
}

function standingUnder(events: readonly AnyEvent[], policy: Policy, now: number): Standing | null {
  const state = foldClient(events, policy);
  if (!state || state.erased) return null;
  const [status = 'none'] = clientStatus(state, policy, now).kinds;
  return { status, suggestion: clientSuggestions(state, policy, now)[0]?.rule };
}

/** Events of the clients of one piece, by the id of the row; one query for all that were never merged. */
async function eventsByRow(rows: readonly ClientRow[], db: SidelineDatabase): Promise<Map<string, AnyEvent[]>> {
  const found = new Map<string, AnyEvent[]>(rows.map(({ id }) => [id, []]));
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return found;
  const events = await db.events.where('[client+id]').between([first, ''], [last, '\uffff']).toArray();
  for (const event of events) found.get(event.client)?.push(event);
  const merged = rows.filter(({ ids }) => ids.length > 1);
  await Promise.all(merged.map(async ({ id, ids }) => found.set(id, await eventsOf(ids, db))));
  return found;
}

/**
 * Which clients would stand elsewhere if other rules were in force: the first status and the first suggestion of each, worked out from
 * its events under both. With a pause after every frame, so that the page stays alive; writes nothing.
 * @throws the signal's reason when aborted
 */
export async function previewPolicy(from: Policy, to: Policy, options: PreviewPolicyOptions): Promise<PolicyPreview> {
  const { now, db = ownDatabase, onProgress, signal } = options;
  const all = await db.clients.count();
  const changes: PolicyChange[] = [];
  let count = 0;
  let done = 0;
  if (!mayChangeStatus(from, to)) return { done: all, all, count, changes };
  const { revision } = await readLogEnd(db);
  for (let last = ''; ;) {
    signal?.throwIfAborted();
    const rows = await db.clients.where(':id').above(last).limit(PIECE).toArray();
    const events = await eventsByRow(rows, db);
    let since = performance.now();
    for (const { id, name } of rows) {
      if (performance.now() - since > FRAME) {
        await new Promise((resolve) => void setTimeout(resolve));
        signal?.throwIfAborted();
        since = performance.now();
      }
      const before = standingUnder(events.get(id) ?? [], from, now);
      const after = standingUnder(events.get(id) ?? [], to, now);
      if (!before || !after || (before.status === after.status && before.suggestion === after.suggestion)) continue;
      count += 1;
      if (changes.length < NAMED) changes.push({ id, name, from: before, to: after });
    }
    done += rows.length;
    const final = rows.at(-1);
    if (!final) break;
    last = final.id;
    onProgress?.({ done, all: Math.max(all, done), count, changes: [...changes], revision });
  }
  signal?.throwIfAborted();
  return { done, all: done, count, changes, revision };
}
