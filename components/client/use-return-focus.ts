import { type RefObject, useEffect, useRef } from 'react';
import { usePanelView } from '@/components/ui';

/**
 * When the last view over an overview is closed, the focus goes back to what opened it, else to the overview's heading.
 * @param isOpen whether some view stands over the overview
 */
export function useReturnFocus(overview: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const opener = usePanelView((state) => state.opener);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      const back = opener instanceof HTMLElement && opener.isConnected ? opener : overview.current?.querySelector('h1');
      back?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen, opener, overview]);
}
