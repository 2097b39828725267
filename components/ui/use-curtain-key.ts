import { useEffect } from 'react';
import { toggleCurtain } from '@/lib/settings/curtain';

/** The key as people read it; it follows those of the manifest. */
export const CURTAIN_KEY = 'Ctrl+Shift+5';

/** A place on the keyboard, whatever alphabet it writes. */
const isCurtainKey = (event: KeyboardEvent): boolean =>
  event.code === 'Digit5' && event.ctrlKey && event.shiftKey && !event.altKey && !event.metaKey;

/**
 * One key draws the curtain, and opens it (domain 7), wherever in a page of ours the focus is. Chromium takes no fifth suggested key
 * for an extension; where the browser has one, the page takes it first, so that it counts once.
 */
export function useCurtainKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isCurtainKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) void toggleCurtain();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
