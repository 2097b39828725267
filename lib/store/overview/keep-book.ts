import { EMPTY_STATE } from './empty-state';
import { followChanges } from './follow-changes';
import { loadBook } from './load-book';
import type { BookState } from './protocol';
import type { WholeBook } from './whole-book';

/** While rows are read the page hears of it no more often than that, in ms. */
const PAUSE = 250;

/** Reads all clients into the book and keeps it as the database is. @param onState how far it is, and that something changed */
export function keepBook(book: WholeBook, onState: (state: BookState) => void): void {
  let state = EMPTY_STATE;
  let saidAt = 0;
  const say = (change: Partial<BookState>): void => {
    state = { ...state, ...change, total: book.size, version: state.version + 1 };
    saidAt = Date.now();
    onState(state);
  };

  let isLoading = false;
  let isStale = false;
  /** Reads everything; once more if in the meantime too much changed to know what. */
  async function load(): Promise<void> {
    if (isLoading) {
      isStale = true;
      return;
    }
    isLoading = true;
    do {
      isStale = false;
      await loadBook(book, (rows, texts) => {
        const isMark = rows === 0 || (rows === 1 && (texts === 0 || texts === 1));
        if (isMark || Date.now() - saidAt > PAUSE) say({ rows, texts });
      });
    } while (isStale);
    isLoading = false;
  }

  followChanges(
    book,
    () => say({}),
    () => void load(),
  );
  void load();
}
