import { browser } from 'wxt/browser';
import { tabContextKey, type TabContext } from '@/lib/messages/protocol';

/** What is kept of a tab: its context, and the frame that told of it. */
export interface StoredTabContext extends TabContext {
  frameId: number;
}

const KEY = /^tab:(\d+)$/;

export async function readTabContext(tabId: number): Promise<StoredTabContext | undefined> {
  const key = tabContextKey(tabId);
  const items = await browser.storage.session.get(key);
  return items[key] as StoredTabContext | undefined; // written by this file alone
}

export const writeTabContext = (tabId: number, context: StoredTabContext): Promise<void> =>
  browser.storage.session.set({ [tabContextKey(tabId)]: context });

export const clearTabContext = (tabId: number): Promise<void> => browser.storage.session.remove(tabContextKey(tabId));

/** Every tab that Sideline runs in. */
export async function allTabContexts(): Promise<{ tabId: number; context: StoredTabContext }[]> {
  const items = await browser.storage.session.get(null);
  return Object.entries(items).flatMap(([key, context]) => {
    const [, id] = KEY.exec(key) ?? [];
    return id === undefined ? [] : [{ tabId: Number(id), context: context as StoredTabContext }];
  });
}
