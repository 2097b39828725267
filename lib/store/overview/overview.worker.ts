import { OverviewBook } from './book';
import { overviewDesk } from './desk';
import { keepBook } from './keep-book';
import type { AskName, FromWorker, OverviewAsks, ToWorker } from './protocol';

const book = new OverviewBook();
const desk = overviewDesk(book);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const post = (message: FromWorker): void => globalThis.postMessage(message);

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

keepBook(book, (state) => post({ state }));
