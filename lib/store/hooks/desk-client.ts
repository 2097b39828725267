import type { DeskArguments, DeskCall, DeskResult, FromDesk, ToDesk } from '../imports/desk-protocol';

type Report = (done: number, all: number) => void;
/** What goes on when its view is left, and should not be broken off by closing the page. */
const LASTING: ReadonlySet<DeskCall> = new Set(['write', 'undo']);
const stay = (event: BeforeUnloadEvent): void => event.preventDefault();

interface Waiting {
  call: DeskCall;
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  report?: Report | undefined;
}

/** Thrown by a call that was stopped. */
export class StoppedError extends Error {}

/** The page's end of the worker that reads and writes tables; it is started by the first call. */
export class DeskClient {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #isLeft = false;

  call<C extends DeskCall>(call: C, args: DeskArguments<C>, report?: Report): Promise<DeskResult<C>> {
    this.#worker ??= this.#start();
    this.#last += 1;
    this.#isLeft = false;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { call, resolve: resolve as (result: unknown) => void, reject, report });
      this.#worker?.postMessage({ id, call, args } satisfies ToDesk);
      this.#warn();
    });
  }

  /** Stops what is under way, at the next point where everything is whole. */
  stop(): void {
    for (const id of this.#waiting.keys()) this.#worker?.postMessage({ stop: id } satisfies ToDesk);
  }

  /** The view is left: ends the worker, but not before what it writes is written. */
  close(): void {
    this.#isLeft = true;
    if (!this.#isWriting) this.#end();
  }

  get #isWriting(): boolean {
    return [...this.#waiting.values()].some(({ call }) => LASTING.has(call));
  }

  /** Asks whoever closes the page while something is written. */
  #warn(): void {
    if (this.#isWriting) globalThis.addEventListener('beforeunload', stay);
    else globalThis.removeEventListener('beforeunload', stay);
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
    this.#warn();
  }

  #start(): Worker {
    const worker = new Worker(new URL('../imports/desk-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromDesk>) => this.#take(data));
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message));
      this.#end();
    });
    return worker;
  }

  #take(data: FromDesk): void {
    const waiting = this.#waiting.get(data.id);
    if (!waiting) return;
    if ('done' in data) {
      waiting.report?.(data.done, data.all);
      return;
    }
    this.#waiting.delete(data.id);
    this.#warn();
    if (this.#isLeft && !this.#isWriting) this.#end();
    if ('result' in data) waiting.resolve(data.result);
    else waiting.reject(data.stopped ? new StoppedError(data.error) : new Error(data.error));
  }
}
