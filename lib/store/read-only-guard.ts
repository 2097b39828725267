import type { DBCore, Middleware } from 'dexie';

/** A database of a newer version of Sideline: it may be read, not written. */
export class DatabaseNewerError extends Error {
  override readonly name = 'DatabaseNewerError';
  constructor() {
    super('The database was written by a newer version of Sideline; this version only reads it.');
  }
}

/** Dexie middleware that refuses every write while `isNewer()` holds. */
export const readOnlyGuard = (isNewer: () => boolean): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'read-only-guard',
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      if (mode === 'readwrite' && isNewer()) throw new DatabaseNewerError();
      return core.transaction(stores, mode, options);
    },
  }),
});
