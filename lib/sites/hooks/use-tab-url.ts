import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Address of a tab, followed as it changes. The browser tells it only of sites that may be read, and of the tab on which
 * Sideline's button was clicked.
 * @returns undefined while loading, null if the browser does not tell it
 */
export function useTabUrl(tabId: number | undefined): string | null | undefined {
  const [loaded, setLoaded] = useState<{ tabId: number; url: string | null }>();
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    const load = async (): Promise<void> => {
      const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
      if (current) setLoaded({ tabId, url: tab?.url ?? null });
    };
    const follow = (id: number): void => {
      if (id === tabId) void load();
    };
    void load();
    browser.tabs.onUpdated.addListener(follow);
    return () => {
      current = false;
      browser.tabs.onUpdated.removeListener(follow);
    };
  }, [tabId]);
  return loaded !== undefined && loaded.tabId === tabId ? loaded.url : undefined;
}
