import { useEffect, useState } from 'react';
import { type Rehearsal, rehearse, type RehearsalAction, START } from './teleprompter';

const TICK_MS = 250;

/** Runs a rehearsal by the clock. The time between two ticks is measured, not assumed: a page in the background is throttled. */
export function useRehearsal(rehearsal: Rehearsal) {
  const [state, setState] = useState(START);
  const act = (action: RehearsalAction) => setState((now) => rehearse(now, action, rehearsal));
  const { isPlaying } = state;
  useEffect(() => {
    if (!isPlaying) return undefined;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const ms = now - last;
      last = now;
      setState((before) => rehearse(before, { do: 'tick', ms }, rehearsal));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isPlaying, rehearsal]);
  return { state, act };
}
