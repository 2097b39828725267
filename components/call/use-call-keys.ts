import { useEffect, useEffectEvent } from 'react';
import { type CallKey, callKey } from './call-keys';
import { useCallLetters } from './use-call-letters';

/** Keys of the call, wherever the focus is on the page, unless the focused control needs the key itself. */
export function useCallKeys(onKey: (key: CallKey) => void): void {
  const hasLetters = useCallLetters();
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const key = callKey(event, event.target instanceof Element ? event.target : null, hasLetters);
    if (!key) return;
    event.preventDefault(); // Space and arrows would scroll
    onKey(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
