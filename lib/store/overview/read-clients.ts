import { type SidelineDatabase, db as ownDatabase } from '../database';
import type { ClientRow } from '../rows';

/** Rows read at once: some 10 ms of work. */
const PIECE = 2_000;

/** How a long reading tells how far it is, and is broken off. */
export interface Reading {
  /** Called with the part (0–1) that is done. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  db?: SidelineDatabase;
}

/**
 * What `pick` makes of every client's row, in the order of the ids. Read in pieces, so that the page goes on working.
 * @throws the signal's reason when it was broken off
 */
export async function readClients<T>(
  pick: (row: ClientRow) => T,
  { onProgress, signal, db = ownDatabase }: Reading = {},
): Promise<T[]> {
  const all = await db.clients.count();
  const picked: T[] = [];
  for (let last = ''; ;) {
    const rows = await db.clients.where('id').above(last).limit(PIECE).toArray();
    signal?.throwIfAborted();
    for (const row of rows) picked.push(pick(row));
    onProgress?.(Math.min(1, picked.length / Math.max(1, all)));
    const final = rows.at(-1);
    if (rows.length < PIECE || !final) return picked;
    last = final.id;
  }
}
