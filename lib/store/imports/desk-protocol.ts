import type { Desk } from './desk';

/** What the desk can do from outside; progress and stopping travel as messages of their own. */
export type DeskCall = 'load' | 'open' | 'columns' | 'details' | 'example' | 'check' | 'refused' | 'write' | 'undo' | 'save';

type WithoutReports<A extends unknown[]> = A extends [...infer Head, (done: number, all: number) => void, AbortSignal]
  ? Head
  : A extends [...infer Head, (done: number, all: number) => void]
    ? Head
    : A;
export type DeskArguments<C extends DeskCall> = WithoutReports<Parameters<Desk[C]>>;
export type DeskResult<C extends DeskCall> = Awaited<ReturnType<Desk[C]>>;

/** From the page to the worker. */
export type ToDesk = { id: number; call: DeskCall; args: unknown[] } | { stop: number };
/** From the worker to the page. */
export type FromDesk =
  | { id: number; done: number; all: number }
  | { id: number; result: unknown }
  | { id: number; error: string; stopped: boolean };
