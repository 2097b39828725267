import { useState } from 'react';
import type { PanelRequest } from '@/lib/messages/protocol';
import { openPanel } from '@/lib/sites/open-panel';
import { requestPanel } from '@/lib/sites/request-panel';

/** Opens the panel beside the page, on what was asked for, and closes the popup. */
export function useOpenPanel(tabId: number | undefined) {
  const [isRefused, setRefused] = useState(false);
  async function open(view: PanelRequest['view'], client?: string, before?: () => Promise<void>): Promise<void> {
    const opening = openPanel(tabId); // first: the browsers count the click only now
    const prepared = before?.(); // the popup may close as soon as the panel takes the focus
    if (tabId !== undefined) await requestPanel({ tabId, view, ...(client === undefined ? {} : { client }) });
    await prepared;
    if (await opening) window.close();
    else setRefused(true);
  }
  return { open, isRefused };
}
