import { useEffect, useState } from 'react';

/** setTimeout takes at most 2^31 - 1 ms (24.8 days); a longer wait is cut into pieces. */
const LONGEST_TIMEOUT = 2_147_483_647;

/**
 * The time now, renewed when `nextChangeAt` passes, when the page becomes visible again, and when `cause` changes.
 * @param nextChangeAt instant in ms at which something shown changes by itself; Infinity: never
 */
export function useClock(nextChangeAt: number, cause: unknown): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => setNow(Date.now()), [cause]);
  useEffect(() => {
    const renew = (): void => setNow(Date.now());
    document.addEventListener('visibilitychange', renew);
    // One millisecond later than the instant: a status is still the old one at its last instant (K-lift).
    const wait = Math.min(Math.max(0, nextChangeAt - Date.now()) + 1, LONGEST_TIMEOUT);
    const timer = Number.isFinite(nextChangeAt) ? setTimeout(renew, wait) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', renew);
      clearTimeout(timer);
    };
  }, [nextChangeAt, now]);
  return now;
}
