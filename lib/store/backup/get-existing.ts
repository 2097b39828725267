import type { Table } from 'dexie';
import { inPieces } from './candidate';

/** Below this, asking for each row is cheaper than listing what is there. */
const FEW = 200;
const PIECE = 5_000;

/**
 * The rows that exist among many keys, in no order. A get is one request to the database even if it finds nothing; a file
 * asks for a million rows of which most are not there, so the keys that are there are listed first.
 */
export async function getExisting<T>(table: Table<T, string>, wanted: readonly string[]): Promise<T[]> {
  const unique = [...new Set(wanted)].toSorted();
  const rows = await inPieces(unique, PIECE, async (piece) => {
    const [first, last] = [piece[0], piece.at(-1)];
    if (first === undefined || last === undefined) return [];
    const range = table.where(':id').between(first, last, true, true);
    if (piece.length <= FEW) return table.bulkGet(piece);
    const there = new Set(await range.primaryKeys());
    const hits = piece.filter((key) => there.has(key));
    return hits.length === there.size ? range.toArray() : table.bulkGet(hits);
  });
  return rows.filter((row) => row !== undefined);
}
