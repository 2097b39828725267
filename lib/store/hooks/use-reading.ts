import { useCallback, useEffect, useState } from 'react';
import type { Reading } from '../overview/read-clients';

/** Something that takes a while to read: how far it is, what came out, or what went wrong. */
export interface LongReading<T> {
  data: T | undefined;
  /** Part (0–1) that is done; 1 once `data` is the latest. */
  done: number;
  error: Error | undefined;
  /** Reads again; what was read before stays until then. */
  refresh: () => void;
}

/**
 * Reads something long, and anew when `read` changes; what is no longer wanted is broken off.
 * @param read the same function until something changes; undefined: not yet
 */
export function useReading<T>(read: ((how: Reading) => Promise<T>) | undefined): LongReading<T> {
  const [state, setState] = useState<Pick<LongReading<T>, 'data' | 'done' | 'error'>>({
    data: undefined,
    done: 0,
    error: undefined,
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!read) return undefined;
    const broken = new AbortController();
    const change = (part: Partial<typeof state>) => broken.signal.aborted || setState((before) => ({ ...before, ...part }));
    change({ done: 0, error: undefined });
    read({ signal: broken.signal, onProgress: (done) => change({ done: Math.min(done, 0.99) }) }).then(
      (data) => change({ data, done: 1 }),
      (error: unknown) => change({ error: error instanceof Error ? error : new Error(String(error)), done: 1 }),
    );
    return () => broken.abort();
  }, [read, turn]);
  return { ...state, refresh: useCallback(() => setTurn((before) => before + 1), []) };
}
