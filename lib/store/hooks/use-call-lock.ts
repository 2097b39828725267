import { useEffect } from 'react';
import { holdCall } from '@/lib/settings/call-lock';

/** Says, for as long as the view stands, that a call is under way: nothing that may cost time begins by itself. */
export function useCallLock(): void {
  useEffect(() => {
    const over = new AbortController();
    void holdCall(over.signal);
    return () => over.abort();
  }, []);
}
