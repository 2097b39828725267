import type { Tables } from '../database';
import type { ImportRow } from '../rows';

/** Key of a part's row; the parts of one import sort by their number, after its head. */
export const partKey = (id: string, part: number): string => `${id}:${String(part).padStart(6, '0')}`;
const isPart = (key: string): boolean => key.includes(':');

/** The imports, the latest first, without the lists of what they wrote. */
export async function allImports(db: Tables): Promise<ImportRow[]> {
  const keys = await db.imports.toCollection().primaryKeys();
  const rows = await db.imports.bulkGet(keys.filter((key) => !isPart(key)));
  return rows.flatMap((row) => row ?? []).toSorted((a, b) => b.at - a.at);
}

/** Keys of the rows that list an import's events: its parts, and its head, in which a short one lists them itself. */
export async function partsOf(id: string, db: Tables): Promise<string[]> {
  const parts = await db.imports.where('id').startsWith(`${id}:`).primaryKeys();
  return [...parts.toReversed(), id];
}
