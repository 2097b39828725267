import { useEffect } from 'react';
import { type RunningTimer, lookedAt, newTimer, resumed, stoppedByUser, touched } from '@/lib/domain/timer';
import { changeTimer, runningTimerItem } from '@/lib/settings/running-timer';
import { useStorageItem } from './use-storage-item';

/** Signs of work nearer to each other than so many ms are one. */
const TOUCH_EVERY = 60_000;

/** The timer of this machine; undefined while it is read, null if none runs. */
export const useRunningTimer = (): RunningTimer | null | undefined => useStorageItem(runningTimerItem);

/** The timer after a look at the clock, whenever the page comes into view: it may have slept. */
export function useTimerLook(): void {
  useEffect(() => {
    const look = (): void => void timerCommands.look();
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}

/** What can be done to the timer; there is one at a time. */
export const timerCommands = {
  /** @returns false if another one runs or waits: it is asked about first */
  start: async (client: string, capAt?: number): Promise<boolean> => {
    const now = Date.now();
    const timer = await changeTimer((before) => before ?? newTimer(client, now, capAt));
    return timer?.client === client && timer.startedAt === now;
  },
  /** Looks at the clock: what slept or was forgotten stops. */
  look: () => changeTimer((timer) => timer && lookedAt(timer, Date.now())),
  stop: () => changeTimer((timer) => timer && stoppedByUser(timer, Date.now())),
  resume: () => changeTimer((timer) => timer && resumed(timer, Date.now())),
  /** Logged, or thrown away. @param startedAt of the one that is meant: another may run by now */
  clear: (startedAt: number) => changeTimer((timer) => (timer?.startedAt === startedAt ? null : timer)),
  /** A sign of work. */
  touch: async (timer: RunningTimer): Promise<void> => {
    const now = Date.now();
    if (!timer.stopped && now - timer.touchedAt >= TOUCH_EVERY) await changeTimer((one) => one && touched(one, now));
  },
} as const;
