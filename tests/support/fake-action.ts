import { fakeBrowser } from 'wxt/testing/fake-browser';

type Of = { tabId?: number };
type Value = 'text' | 'title' | 'color';

/** The toolbar's button, in memory: what a tab has not of its own it has from all. */
export function fakeAction(tabs: readonly number[] = []) {
  const own = new Map<string, string>();
  const key = (value: Value, tabId?: number) => `${value} ${tabId ?? 'all'}`;
  const set = (value: Value, tabId: number | undefined, to: string | null) => {
    if (to === null) own.delete(key(value, tabId));
    else own.set(key(value, tabId), to);
    return Promise.resolve();
  };
  const get = (value: Value, tabId?: number) => own.get(key(value, tabId)) ?? own.get(key(value)) ?? '';
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: ({ tabId, text }: Of & { text: string | null }) => set('text', tabId, text),
      setBadgeBackgroundColor: ({ tabId, color }: Of & { color: string }) => set('color', tabId, color),
      setTitle: ({ tabId, title }: Of & { title: string }) => set('title', tabId, title),
      getTitle: ({ tabId }: Of) => Promise.resolve(get('title', tabId)),
    },
  });
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve(tabs.map((id) => ({ id }))) });
  return { get };
}
