import { DatabaseNewerError } from './read-only-guard';

/**
 * `indexedDB` with one rule added: nobody opens a version above `newest`. Dexie "repairs" a database whose schema it does
 * not recognise by raising its version; a database of a newer Sideline must not be touched like that.
 * @param newest native version (dexie's version × 10) of this code
 */
export function guardedIndexedDb(newest: number): IDBFactory {
  return {
    open(name: string, version?: number) {
      if (version !== undefined && version > newest) throw new DatabaseNewerError();
      return version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
  };
}
