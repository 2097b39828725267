import type { Tables } from '../database';
import type { WholeBook } from './whole-book';

/** Reads changed rows again; what is no longer there was erased or merged, and leaves the book. */
export async function readAgain(book: WholeBook, ids: readonly string[], db: Tables): Promise<void> {
  const [rows, texts] = await Promise.all([db.clients.bulkGet([...ids]), db.texts.bulkGet([...ids])]);
  book.put(rows.filter((row) => row !== undefined));
  book.putTexts(texts.filter((row) => row !== undefined));
  const gone = ids.filter((_, at) => !rows[at]);
  if (gone.length > 0) book.remove(gone);
  const silent = ids.filter((_, at) => rows[at] && !texts[at]);
  if (silent.length > 0) book.removeTexts(silent);
}
