import { OverviewBook } from './book';
import { overviewDesk } from './desk';
import { EMPTY_STATE } from './empty-state';
import { followChanges } from './follow-changes';
import { loadBook } from './load-book';
import type { AskName, BookState, FromWorker, OverviewAsks, ToWorker } from './protocol';

/** While rows are read the page hears of it no more often than that, in ms. */
const PAUSE = 250;

const book = new OverviewBook();
const desk = overviewDesk(book);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const post = (message: FromWorker): void => globalThis.postMessage(message);

let state: BookState = EMPTY_STATE;
let saidAt = 0;
function say(change: Partial<BookState>): void {
  state = { ...state, ...change, total: book.size, version: state.version + 1 };
  saidAt = Date.now();
  post({ state });
}

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

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { turn, name, input } = data;
  const answer = desk[name] as (input: OverviewAsks[AskName]['input']) => unknown; // the input of that name
  void Promise.resolve()
    .then(() => answer(input))
    .then(
      (output) => post({ turn, output }),
      (error: unknown) => post({ turn, error: error instanceof Error ? error.message : String(error) }),
    );
});

followChanges(
  book,
  () => say({}),
  () => void load(),
);
void load();
