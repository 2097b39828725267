import { Dexie, type Table } from 'dexie';

/** From so many keys on it is looked whether they lie close together. */
const MANY = 100;
/** Foreign keys between them that are put up with, for each that is wanted. */
const BETWEEN = 4;

/**
 * Of many keys those that are there, with the range that they lie in and whether nothing else does; null where they are too far apart
 * for that to be looked at. Each row asked for by itself is a request of its own, found or not, and a thousand of them take their
 * time; what an import made lies close together.
 */
async function closeKeys<T>(table: Table<T, string>, keys: readonly string[]) {
  const wanted = new Set(keys);
  const sorted = [...wanted].toSorted();
  const range = table.where(':id').between(sorted[0], sorted.at(-1), true, true);
  const most = BETWEEN * keys.length;
  const there = await range.clone().limit(most).primaryKeys();
  if (there.length === most) return null;
  const hits = there.filter((key) => wanted.has(key));
  return { hits, range, isAll: hits.length === there.length };
}

/** The rows that exist under these keys, in no order. */
export async function rowsOfKeys<T>(table: Table<T, string>, keys: readonly string[]): Promise<T[]> {
  const close = keys.length < MANY ? null : await closeKeys(table, keys);
  if (!close) return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
  if (close.hits.length === 0) return [];
  const [rows, hits] = [await close.range.toArray(), new Set<unknown>(close.hits)];
  const { keyPath } = table.schema.primKey;
  return typeof keyPath === 'string' ? rows.filter((row) => hits.has(Dexie.getByKeyPath(row as object, keyPath))) : [];
}

/** Deletes the rows under these keys. */
export async function deleteKeys<T>(table: Table<T, string>, keys: readonly string[]): Promise<void> {
  const close = keys.length < MANY ? null : await closeKeys(table, keys);
  if (close?.hits.length === 0) return;
  await (close?.isAll ? close.range.delete() : table.bulkDelete(close?.hits ?? [...keys]));
}
