import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { PANEL_REQUEST_KEY, type PanelRequest } from '@/lib/messages/protocol';
import { useSessionItem } from './use-session-item';

/**
 * What a shortcut, the context menu or the badge asked this tab's panel to show.
 * @returns the open request (null: none) and `consume`, to be called once it was carried out
 */
export function usePanelRequest(tabId: number | undefined): { request: PanelRequest | null; consume: () => Promise<void> } {
  const asked = useSessionItem<PanelRequest>(PANEL_REQUEST_KEY);
  const consume = useCallback(() => browser.storage.session.remove(PANEL_REQUEST_KEY), []);
  return { request: asked && asked.tabId === tabId ? asked : null, consume };
}
