import { browser } from 'wxt/browser';
import { tabContextKey, type TabContext } from '@/lib/messages/protocol';

/** What is kept of a tab: its context, and the frame that told of it. */
export interface StoredTabContext extends TabContext {
  frameId: number;
}

const KEY = /^tab:(\d+)$/;

/** Whom a tab shows; undefined if no page in it has said. */
export async function readTabContext(tabId: number): Promise<StoredTabContext | undefined> {
  const key = tabContextKey(tabId);
  const items = await browser.storage.session.get(key);
  return items[key] as StoredTabContext | undefined; // written by this file alone
}

/** Whoever has read before writing does both in one turn (below). */
export const writeTabContext = (tabId: number, context: StoredTabContext): Promise<void> =>
  browser.storage.session.set({ [tabContextKey(tabId)]: context });

/** The tab was closed, or nothing of ours runs in it any more. */
export const clearTabContext = (tabId: number): Promise<void> => browser.storage.session.remove(tabContextKey(tabId));

/**
 * Reading a tab's context and writing what follows from it, one after the other: a page that reports while the tab's going
 * elsewhere is still being worked out must not be overwritten by it.
 */
export const inTurn = <T>(tabId: number, task: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`sideline:tab:${tabId}`, task) as Promise<T>;

/** Every tab that Sideline runs in. */
export async function allTabContexts(): Promise<{ tabId: number; context: StoredTabContext }[]> {
  const items = await browser.storage.session.get(null);
  return Object.entries(items).flatMap(([key, context]) => {
    const [, id] = KEY.exec(key) ?? [];
    return id === undefined ? [] : [{ tabId: Number(id), context: context as StoredTabContext }];
  });
}
