import { useEffect, useRef, useState } from 'react';
import type { PageLook } from '@/lib/crm/teach/take-look';
import { pickName, stopPicking } from '../ask-taught-page';

/** Pointing at the name in the page of a tab; ends when the panel goes. */
export function usePickName(tabId: number) {
  const [isPicking, setPicking] = useState(false);
  const picking = useRef(false);
  useEffect(() => {
    const stop = () => {
      if (picking.current) void stopPicking(tabId);
    };
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [tabId]);

  async function pick(words: { help: string; lang: string }): Promise<PageLook | null> {
    picking.current = true;
    setPicking(true);
    const look = await pickName(tabId, words);
    picking.current = false;
    setPicking(false);
    return look;
  }
  return { isPicking, pick, stop: () => stopPicking(tabId) };
}
