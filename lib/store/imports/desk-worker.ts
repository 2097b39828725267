import { Desk } from './desk';
import type { FromDesk, ToDesk } from './desk-protocol';

/** Calls whose last arguments are a report and, where it can be stopped, a signal. */
const REPORTING = new Set(['check', 'write', 'undo', 'save']);

const desk = new Desk();
const running = new Map<number, AbortController>();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
const answer = (message: FromDesk): void => globalThis.postMessage(message);

async function carryOut({ id, call, args }: Extract<ToDesk, { call: string }>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const report = (done: number, all: number) => answer({ id, done, all });
  const method = desk[call].bind(desk) as (...all: unknown[]) => unknown;
  try {
    answer({ id, result: await method(...args, ...(REPORTING.has(call) ? [report, controller.signal] : [])) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error), stopped: controller.signal.aborted });
  } finally {
    running.delete(id);
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToDesk>) => {
  if ('stop' in data) running.get(data.stop)?.abort();
  else void carryOut(data);
});
