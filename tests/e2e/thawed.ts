import { readdirSync, readFileSync } from 'node:fs';
import type { FrozenDatabase } from '../store/frozen-database.ts';

const FOLDER = new URL('../store/frozen/', import.meta.url);
export const frozenFiles = readdirSync(FOLDER).toSorted();
/** Native version of the newest database there is. */
export const NEWEST = Math.max(...frozenFiles.map((file) => frozenOf(file).version));

/** A database as an earlier version left it. @param file one of `frozenFiles` */
export function frozenOf(file: string): FrozenDatabase {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as FrozenDatabase;
}

/** Run in a page of the extension: makes the database as an earlier version left it. */
export async function thaw({ version, stores }: FrozenDatabase): Promise<true> {
  const request = indexedDB.open('sideline', version);
  request.addEventListener('upgradeneeded', () => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const [index, { keyPath: path, ...options }] of Object.entries(indexes)) store.createIndex(index, path, options);
      for (const row of rows) store.add(row);
    }
  });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  database.close();
  return true;
}

/** Run there, too: native version of the database, and the rows of one of its stores. */
export async function lookInto(store: string): Promise<{ version: number; rows: unknown[] }> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
  const database = await done(indexedDB.open('sideline'));
  const rows = await done(database.transaction(store).objectStore(store).getAll());
  database.close();
  return { version: database.version, rows };
}
