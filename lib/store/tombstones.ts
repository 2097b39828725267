import type { Tables } from './database';

/** Keys of the tombstone table: erased client ids, record keys and single entries live in one table. */
export const clientStone = (id: string): string => `c:${id}`;
export const entryStone = (event: string): string => `e:${event}`;
export const recordStone = (key: string): string => `r:${key}`;

/** @returns those of `stones` that were erased */
export async function erasedAmong(db: Tables, stones: readonly string[]): Promise<Set<string>> {
  const rows = await db.tombstones.bulkGet([...stones]);
  return new Set(rows.flatMap((row) => (row ? [row.id] : [])));
}
