import { storage } from 'wxt/utils/storage';
import type { RunningTimer } from '@/lib/domain/timer';

/** The one timer of this machine; null: none runs. It lives on disk, so that it survives a restart. */
export const runningTimerItem = storage.defineItem<RunningTimer | null>('local:timer', { fallback: null, version: 1 });

/**
 * Changes the timer, one change at a time over all pages and the worker.
 * @param change gets what is stored by then; the same value back writes nothing
 * @returns the timer as it stands then
 */
export async function changeTimer(change: (timer: RunningTimer | null) => RunningTimer | null): Promise<RunningTimer | null> {
  return navigator.locks.request('sideline:timer', async () => {
    const before = await runningTimerItem.getValue();
    const after = change(before);
    if (after !== before) await runningTimerItem.setValue(after);
    return after;
  });
}
