import { EMPTY_STATE } from './empty-state';
import type { BookState } from './protocol';

interface Waiting {
  resolve: (output: never) => void;
  reject: (error: Error) => void;
}

type Asks = Record<string, { input: unknown; output: unknown }>;

/** The page's end of a worker that holds all clients (keep-book.ts) and answers questions about them. */
export class BookClient<A extends { [N in keyof A]: Asks[string] }> {
  private readonly waiting = new Map<number, Waiting>();
  private readonly readers = new Set<() => void>();
  private turn = 0;
  private known: BookState = EMPTY_STATE;

  constructor(private readonly worker: Worker) {
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ turn: number; output?: unknown; error?: string } | { state: BookState }>) => {
        if ('state' in data) {
          this.known = data.state;
          for (const reader of this.readers) reader();
          return;
        }
        const waiting = this.waiting.get(data.turn);
        this.waiting.delete(data.turn);
        if (data.error === undefined) waiting?.resolve(data.output as never);
        else waiting?.reject(new Error(data.error));
      },
    );
  }

  readonly state = (): BookState => this.known;
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.readers.add(onChange);
    return () => this.readers.delete(onChange);
  };

  ask<N extends keyof A>(name: N, input: A[N]['input']): Promise<A[N]['output']> {
    const turn = ++this.turn;
    return new Promise((resolve, reject) => {
      this.waiting.set(turn, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      this.worker.postMessage({ turn, name, input });
    });
  }
}
