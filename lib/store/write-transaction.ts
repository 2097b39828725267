import type { SidelineDatabase, Tables } from './database';

/**
 * Runs `work` in one read-write transaction over all tables: all of it is stored or nothing.
 *
 * The tables handed to `work` are bound to the transaction. Dexie would find it by itself, but loses track where an `await`
 * waits for something else than the database, which code as mixed as ours does all the time; `work` still must not wait
 * for anything outside (a timer, a message), or the browser commits under its feet.
 */
export function inWriteTransaction<T>(db: SidelineDatabase, work: (tables: Tables) => Promise<T>): Promise<T> {
  return db.transaction('rw', db.tables, (transaction) =>
    work({
      events: transaction.table('events'),
      clients: transaction.table('clients'),
      aliases: transaction.table('aliases'),
      records: transaction.table('records'),
      commands: transaction.table('commands'),
      drafts: transaction.table('drafts'),
      tombstones: transaction.table('tombstones'),
      meta: transaction.table('meta'),
      playbooks: transaction.table('playbooks'),
      texts: transaction.table('texts'),
      imports: transaction.table('imports'),
      snoozes: transaction.table('snoozes'),
    }),
  );
}
