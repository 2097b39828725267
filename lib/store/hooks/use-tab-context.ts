import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type TabContext, tabContextKey } from '@/lib/messages/protocol';

/** `?tab=ID` of this page pins it to one tab (a panel page opened as a tab, tests). */
function pinnedTab(): number | undefined {
  const text = new URLSearchParams(location.search).get('tab');
  const id = Number(text);
  return text !== null && Number.isInteger(id) ? id : undefined;
}

/** Id of the active tab of this page's window; follows the user's switching. */
function useActiveTab(pinned: number | undefined): number | undefined {
  const [active, setActive] = useState<number | undefined>(pinned);
  useEffect(() => {
    if (pinned !== undefined) return setActive(pinned);
    let current = true;
    const ask = async (): Promise<void> => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (current) setActive(tab?.id);
    };
    const follow = (): void => void ask();
    follow();
    browser.tabs.onActivated.addListener(follow);
    browser.windows?.onFocusChanged.addListener(follow);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(follow);
      browser.windows?.onFocusChanged.removeListener(follow);
    };
  }, [pinned]);
  return active;
}

/**
 * What stands on the tab beside this page: the record, the candidates, or nothing.
 * @param tabId another tab than the active one of this window
 * @returns tabId undefined while unknown; context undefined while loading, null where Sideline does not run
 */
export function useTabContext(tabId?: number): { tabId: number | undefined; context: TabContext | null | undefined } {
  const tab = useActiveTab(tabId ?? pinnedTab());
  const [loaded, setLoaded] = useState<{ tab: number; context: TabContext | null }>();
  useEffect(() => {
    if (tab === undefined) return;
    const key = tabContextKey(tab);
    let current = true;
    const show = (value: unknown): void => {
      if (current) setLoaded({ tab, context: (value as TabContext | undefined) ?? null }); // written by the worker alone
    };
    const follow = (changes: Record<string, { newValue?: unknown }>): void => {
      if (changes[key]) show(changes[key].newValue);
    };
    browser.storage.session.onChanged.addListener(follow);
    void browser.storage.session.get(key).then((items) => show(items[key]));
    return () => {
      current = false;
      browser.storage.session.onChanged.removeListener(follow);
    };
  }, [tab]);
  return { tabId: tab, context: loaded !== undefined && loaded.tab === tab ? loaded.context : undefined };
}
