import type { Table } from 'dexie';
import { type Tables, db as ownDatabase } from '../database';
import { recentClients } from '../repositories/clients';
import type { WholeBook } from './whole-book';
import { readAgain } from './read-again';

/** Rows shown before all are read. */
const FIRST = 100;
/** Rows read at a time: a search waits for no more than that. */
const CHUNK = 2_000;

/** What was read so far, as shares from 0 to 1. */
export type OnProgress = (rows: number, texts: number) => void;

/** Reads a table in the order of its keys, some rows at a time. */
async function readAll<T>(table: Table<T, string>, keyOf: (row: T) => string, take: (rows: T[]) => void): Promise<void> {
  for (let last = ''; ;) {
    const rows = await table.where(':id').above(last).limit(CHUNK).toArray();
    take(rows);
    const final = rows.at(-1);
    if (final === undefined || rows.length < CHUNK) return;
    last = keyOf(final);
  }
}

/**
 * Reads all clients into the book, those with the latest entries first, by an index, so that something can be shown at once; then
 * the words of their notes.
 */
export async function loadBook(book: WholeBook, onProgress: OnProgress, db: Tables = ownDatabase): Promise<void> {
  book.put(await recentClients(FIRST, db));
  onProgress(0, 0);
  const total = Math.max(1, await db.clients.count());
  const read = new Set<string>();
  let done = 0;
  await readAll(
    db.clients,
    ({ id }) => id,
    (rows) => {
      book.put(rows);
      for (const { id } of rows) read.add(id);
      done += rows.length;
      onProgress(Math.min(done / total, 0.99), 0);
    },
  );
  // Of an earlier reading, or made while this one went on.
  await readAgain(
    book,
    book.ids().filter((id) => !read.has(id)),
    db,
  );
  onProgress(1, 0);
  const texts = Math.max(1, await db.texts.count());
  done = 0;
  await readAll(
    db.texts,
    ({ client }) => client,
    (rows) => {
      book.putTexts(rows);
      done += rows.length;
      onProgress(1, Math.min(done / texts, 0.99));
    },
  );
  onProgress(1, 1);
}
