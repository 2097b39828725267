import { EMPTY_STATE } from './empty-state';
import type { AskName, BookState, FromWorker, OverviewAsks } from './protocol';

interface Waiting {
  resolve: (output: never) => void;
  reject: (error: Error) => void;
}

/** The page's end of the overview's worker. */
class OverviewClient {
  private readonly worker = new Worker(new URL('overview.worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, Waiting>();
  private readonly readers = new Set<() => void>();
  private turn = 0;
  private known: BookState = EMPTY_STATE;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('state' in data) {
        this.known = data.state;
        for (const reader of this.readers) reader();
        return;
      }
      const waiting = this.waiting.get(data.turn);
      this.waiting.delete(data.turn);
      if (data.error === undefined) waiting?.resolve(data.output as never);
      else waiting?.reject(new Error(data.error));
    });
  }

  readonly state = (): BookState => this.known;
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.readers.add(onChange);
    return () => this.readers.delete(onChange);
  };

  ask<N extends AskName>(name: N, input: OverviewAsks[N]['input']): Promise<OverviewAsks[N]['output']> {
    const turn = ++this.turn;
    return new Promise((resolve, reject) => {
      this.waiting.set(turn, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      this.worker.postMessage({ turn, name, input });
    });
  }
}

let client: OverviewClient | undefined;

/** One worker a page: whoever comes back to the overview finds everything read. */
export const overviewClient = (): OverviewClient => (client ??= new OverviewClient());
