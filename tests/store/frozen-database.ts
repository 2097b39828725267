/** A database as it lies on a disk: schema and rows, without any of our code. */
export interface FrozenDatabase {
  /** Native version: dexie's × 10. */
  version: number;
  stores: Record<
    string,
    {
      keyPath: string;
      indexes: Record<string, { keyPath: string | string[]; multiEntry: boolean; unique: boolean }>;
      rows: unknown[];
    }
  >;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });

/** Reads a database out with its schema. Used once to freeze a version that is about to be published, and to compare. */
export async function freeze(name: string): Promise<FrozenDatabase> {
  const database = await settled(indexedDB.open(name));
  const frozen: FrozenDatabase = { version: database.version, stores: {} };
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, multiEntry, unique } = store.index(indexName);
      return [indexName, { keyPath, multiEntry, unique }];
    });
    frozen.stores[storeName] = {
      keyPath: String(store.keyPath),
      indexes: Object.fromEntries(indexes) as FrozenDatabase['stores'][string]['indexes'],
      rows: await settled(store.getAll()),
    };
  }
  database.close();
  return frozen;
}

/** Makes the database anew, by IndexedDB alone. */
export async function thaw(name: string, frozen: FrozenDatabase): Promise<void> {
  const request = indexedDB.open(name, frozen.version);
  request.addEventListener('upgradeneeded', () => {
    for (const [storeName, { keyPath, indexes, rows }] of Object.entries(frozen.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath });
      for (const [indexName, { keyPath: path, ...options }] of Object.entries(indexes))
        store.createIndex(indexName, path, options);
      for (const row of rows) store.add(row);
    }
  });
  (await settled(request)).close();
}
