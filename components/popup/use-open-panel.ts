import { useState } from 'react';
import type { PanelRequest } from '@/lib/messages/protocol';
import { openPanel } from '@/lib/sites/open-panel';
import { requestPanel } from '@/lib/sites/request-panel';

/** Opens the panel beside the page, on what was asked for, and closes the popup. */
export function useOpenPanel(tabId: number | undefined) {
  const [isRefused, setRefused] = useState(false);
  async function open(view: PanelRequest['view'], client?: string): Promise<void> {
    const opening = openPanel(tabId); // first: the browsers count the click only now
    if (tabId !== undefined) await requestPanel({ tabId, view, ...(client === undefined ? {} : { client }) });
    if (await opening) window.close();
    else setRefused(true);
  }
  return { open, isRefused };
}
