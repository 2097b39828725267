import { EMPTY_STATE } from '../overview/empty-state';
import { keepBook } from '../overview/keep-book';
import { ChartBook } from './chart-book';
import { chartData } from './chart-data';
import { monthData } from './month-data';
import type { FromChartWorker, ToChartWorker } from './protocol';

const book = new ChartBook();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const post = (message: FromChartWorker): void => globalThis.postMessage(message);

let state = EMPTY_STATE;

const answer = (asked: ToChartWorker): unknown =>
  asked.name === 'charts' ? chartData(book, asked.input, state.texts === 1) : monthData(book, asked.input);

globalThis.addEventListener('message', ({ data }: MessageEvent<ToChartWorker>) => {
  const { turn } = data;
  try {
    post({ turn, output: answer(data) });
  } catch (error) {
    post({ turn, error: error instanceof Error ? error.message : String(error) });
  }
});

keepBook(book, (now) => {
  state = now;
  post({ state });
});
