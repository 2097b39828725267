import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PANEL_REQUEST_KEY, type PanelRequest } from '@/lib/messages/protocol';

/**
 * What a shortcut, the context menu or the badge asked this tab's panel to show.
 * @returns the open request (null: none) and `consume`, to be called once it was carried out
 */
export function usePanelRequest(tabId: number | undefined): { request: PanelRequest | null; consume: () => Promise<void> } {
  const [request, setRequest] = useState<PanelRequest | null>(null);
  useEffect(() => {
    let current = true;
    const show = (value: unknown): void => {
      const asked = value as PanelRequest | undefined; // written by the worker alone
      if (current) setRequest(asked && asked.tabId === tabId ? asked : null);
    };
    const follow = (changes: Record<string, { newValue?: unknown }>): void => {
      if (changes[PANEL_REQUEST_KEY]) show(changes[PANEL_REQUEST_KEY].newValue);
    };
    browser.storage.session.onChanged.addListener(follow);
    void browser.storage.session.get(PANEL_REQUEST_KEY).then((items) => show(items[PANEL_REQUEST_KEY]));
    return () => {
      current = false;
      browser.storage.session.onChanged.removeListener(follow);
    };
  }, [tabId]);
  const consume = useCallback(() => browser.storage.session.remove(PANEL_REQUEST_KEY), []);
  return { request, consume };
}
