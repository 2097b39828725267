import { DATABASE_NAME } from './database';

/** All rows of a database as they lie there, readable without knowing its schema. */
export interface RawExport {
  format: 'sideline-raw';
  /** Native version of the database. */
  version: number;
  stores: Record<string, unknown[]>;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB request failed')));
  });

/**
 * Copies everything out of the database without dexie, without an upgrade and without writing: the way out when the
 * database cannot be opened by this version.
 */
export async function rawExport(name = DATABASE_NAME): Promise<RawExport> {
  const exists = (await indexedDB.databases()).some((database) => database.name === name);
  if (!exists) return { format: 'sideline-raw', version: 0, stores: {} }; // opening would create it
  const database = await settled(indexedDB.open(name)); // without a version: opens what is there
  try {
    const names = [...database.objectStoreNames];
    const stores: Record<string, unknown[]> = {};
    if (names.length > 0) {
      const transaction = database.transaction(names, 'readonly');
      for (const store of names) stores[store] = await settled(transaction.objectStore(store).getAll());
    }
    return { format: 'sideline-raw', version: database.version, stores };
  } finally {
    database.close();
  }
}
