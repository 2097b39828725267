import { browser } from 'wxt/browser';
import { PANEL_REQUEST_KEY, type PanelRequest } from '@/lib/messages/protocol';

/** Leaves word for the panel what to show on a tab; the panel takes it up when it opens, or at once if it is open. */
export const requestPanel = (request: Omit<PanelRequest, 'at'>): Promise<void> =>
  browser.storage.session.set({ [PANEL_REQUEST_KEY]: { ...request, at: Date.now() } satisfies PanelRequest });
