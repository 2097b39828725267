import { Dexie, type ObservabilitySet } from 'dexie';
import { type Tables, db as ownDatabase } from '../database';
import type { WholeBook } from './whole-book';
import { changedKeys } from './changed-keys';
import { readAgain } from './read-again';

/**
 * Keeps the book as the database is, whichever page or worker writes.
 * @param onAll too much changed to know what: everything has to be read anew
 */
export function followChanges(book: WholeBook, onChange: () => void, onAll: () => void, db: Tables = ownDatabase): void {
  Dexie.on('storagemutated', (parts: ObservabilitySet) => {
    const lists = [changedKeys(parts, 'clients'), changedKeys(parts, 'texts')];
    const keys = lists.flatMap((list) => (list === 'all' ? [] : list));
    if (lists.includes('all')) onAll();
    else if (keys.length > 0) void readAgain(book, [...new Set(keys)], db).then(onChange);
  });
}
