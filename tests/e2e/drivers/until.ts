import { setTimeout as pause } from 'node:timers/promises';

/** Patience of the drivers: long, because a busy machine is no fault of the product. */
const PATIENCE_MS = 20_000;

/**
 * Tries `probe` again and again until it gives something other than null, undefined or false.
 * An error thrown on the way (a page that is just being replaced) counts as "not yet".
 * @throws after `timeout` ms, with the last error as cause
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeout = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}`, { cause });
    await pause(40);
  }
}
