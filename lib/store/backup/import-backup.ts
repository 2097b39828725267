import type { Refusal } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import { SCHEMA_VERSIONS, SidelineDatabase, type Tables, db as ownDatabase } from '../database';
import type { ProjectContext } from '../client-row';
import { eraseClients } from '../erase-clients';
import { eraseEntries } from '../erase-entries';
import { advanceLogEnd, readLogEnd } from '../log-end';
import { PIECES } from '../pieces';
import { projectClients, putProjection } from '../project';
import { projectedRows } from '../projected-rows';
import { refusalOfError } from '../refusal-of-error';
import { inWriteTransaction } from '../write-transaction';
import { judge } from './judge';
import type { Party } from './parties';
import type { JudgedEvents } from './judge-events';
import type { RefusedEvent } from './problem';
import { sift } from './sift';

export interface ImportOptions {
  /** Milliseconds since 1970. */
  now: number;
  db?: SidelineDatabase;
  /** Called after each transaction with the number of events written so far and of all. */
  onProgress?: (done: number, all: number) => void;
  /** Stops before the next transaction; what was written stays and is whole. */
  signal?: AbortSignal;
  /** Writes more in the transaction that writes these events. */
  also?: (tables: Tables, events: readonly AnyEvent[]) => Promise<void>;
}

export interface ImportResult {
  added: number;
  /** Refused although the preview let them pass, because something was written in between. */
  refused: RefusedEvent[];
  /** True if it was stopped before the end. */
  stopped: boolean;
  /** Set if it ended early because nothing more could be written, e.g. `storage-full`. */
  refusal?: Refusal;
}

/** Parties in groups that fill one transaction each; a party is never divided. */
function* chunksOf(parties: readonly Party[]): Generator<Party[]> {
  let chunk: Party[] = [];
  let clients = 0;
  let events = 0;
  for (const party of parties) {
    chunk.push(party);
    clients += party.ids.length;
    events += party.incoming.length;
    if (clients < PIECES.importClients && events < PIECES.importEvents) continue;
    yield chunk;
    chunk = [];
    clients = events = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Writes what a preview found addable, some thousand events a transaction, with relaxed durability: a power cut can cost the
 * last piece, never a part of one; reading the file again adds it. If anything was written since the preview, each
 * piece is judged again inside its transaction.
 */
export async function importBackup(preview: JudgedEvents, options: ImportOptions): Promise<ImportResult> {
  const { now, db: own = ownDatabase, onProgress, signal, also } = options;
  const context: ProjectContext = { policy: preview.policy, now };
  const db = new SidelineDatabase(own.name, SCHEMA_VERSIONS, 'relaxed');
  const result: ImportResult = { added: 0, refused: [], stopped: false };
  let revision = preview.revision;
  try {
    for (const chunk of chunksOf(preview.parties)) {
      if (signal?.aborted) return { ...result, stopped: true };
      const written = await inWriteTransaction(db, (tables) => writeChunk(tables, chunk, revision, context, also));
      result.added += written.added;
      result.refused.push(...written.refused);
      revision = written.revision;
      onProgress?.(result.added, preview.added);
    }
    return result;
  } catch (error) {
    const refusal = refusalOfError(error);
    if (refusal) return { ...result, refusal };
    throw error;
  } finally {
    db.close();
  }
}

async function writeChunk(db: Tables, chunk: Party[], revision: number, context: ProjectContext, also: ImportOptions['also']) {
  const end = await readLogEnd(db);
  let parties = chunk;
  let refused: RefusedEvent[] = [];
  if (end.revision !== revision) {
    const sifted = await sift(
      db,
      chunk.flatMap(({ incoming }) => incoming),
    );
    const judged = await judge(db, sifted.fresh, context.policy);
    parties = judged.parties;
    refused = [...sifted.refused, ...judged.refused];
  }
  const events = parties.flatMap(({ incoming }) => incoming.map(({ event }) => event));
  await db.events.bulkAdd(events);
  await advanceLogEnd(db, end, events);
  await also?.(db, events);
  const erased = events.filter(({ type }) => type === 'client.erased');
  const alsoTouched = erased.length > 0 ? await eraseClients(db, erased) : [];
  const entries = events.filter(({ type }) => type === 'entries.erased');
  if (entries.length > 0) await eraseEntries(db, entries, context.policy);

  // Clients that are new here depend on nothing stored: their rows follow from the events at hand.
  const fresh = parties.filter(({ known }) => !known);
  const rows = projectedRows(
    fresh.flatMap(({ ids }) => ids),
    fresh.flatMap(({ incoming }) => incoming.map(({ event }) => event)),
    context,
  );
  await putProjection(db, rows);
  const known = parties.filter((party) => party.known).flatMap(({ ids }) => ids);
  await projectClients(db, [...known, ...alsoTouched], context);
  return { added: events.length, refused, revision: end.revision + 1 };
}
