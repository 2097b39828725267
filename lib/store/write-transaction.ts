import type { Transaction } from 'dexie';
import type { SidelineDatabase, Tables } from './database';

/** Name of a table in `Tables`. */
export type TableName = keyof Tables;

/** The tables bound to a transaction; one that is not in its scope throws when it is used. */
const boundTables = (transaction: Transaction): Tables => ({
  get events() {
    return transaction.table('events');
  },
  get clients() {
    return transaction.table('clients');
  },
  get aliases() {
    return transaction.table('aliases');
  },
  get records() {
    return transaction.table('records');
  },
  get commands() {
    return transaction.table('commands');
  },
  get drafts() {
    return transaction.table('drafts');
  },
  get tombstones() {
    return transaction.table('tombstones');
  },
  get meta() {
    return transaction.table('meta');
  },
  get playbooks() {
    return transaction.table('playbooks');
  },
  get texts() {
    return transaction.table('texts');
  },
  get imports() {
    return transaction.table('imports');
  },
  get snoozes() {
    return transaction.table('snoozes');
  },
});

/**
 * Runs `work` in one read-write transaction: all of it is stored or nothing.
 *
 * The tables handed to `work` are bound to the transaction. Dexie would find it by itself, but loses track where an `await`
 * waits for something else than the database, which code as mixed as ours does all the time; `work` still must not wait
 * for anything outside (a timer, a message), or the browser commits under its feet.
 * @param names tables that `work` may use; all if it does not say. The fewer, the less it waits for others
 */
export const inWriteTransaction = <T>(
  db: SidelineDatabase,
  work: (tables: Tables) => Promise<T>,
  names?: readonly TableName[],
): Promise<T> => db.transaction('rw', names ? [...names] : db.tables, (transaction) => work(boundTables(transaction)));
