import { useCallback, useEffect, useRef } from 'react';

/** Calls `action` only while the view is there: an answer that comes after the user left must not close the next view. */
export function useWhileMounted(action: () => void): () => void {
  const current = useRef<(() => void) | null>(null);
  useEffect(() => {
    current.current = action;
    return () => {
      current.current = null;
    };
  }, [action]);
  return useCallback(() => current.current?.(), []);
}
