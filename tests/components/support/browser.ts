import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_REQUEST_KEY, type PageRecord, type PanelRequest, type TabContext, tabContextKey } from '@/lib/messages/protocol';

export const TAB = 7;

type Listener = (permissions: { origins?: string[] }) => void;
const event = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    fire: (permissions: { origins?: string[] }) => listeners.forEach((listener) => listener(permissions)),
  };
};

/**
 * What the stand-in for the browser lacks: one tab, and permissions that a question gives or not.
 * @returns what was asked for
 */
export function fakeSites({ url = 'https://app.hubspot.com/x', granted = [] as string[], answer = true } = {}) {
  const origins = new Set(granted);
  const [onAdded, onRemoved] = [event(), event()];
  const permissions = {
    getAll: async () => ({ origins: [...origins], permissions: [] }),
    request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(async (asked) => {
      if (answer) asked.origins.forEach((origin) => origins.add(origin));
      if (answer) onAdded.fire(asked);
      return answer;
    }),
    remove: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(async (asked) => {
      asked.origins.forEach((origin) => origins.delete(origin));
      onRemoved.fire(asked);
      return true;
    }),
    onAdded,
    onRemoved,
  };
  Object.assign(fakeBrowser, { permissions });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ permissions: ['storage'] }) });
  const tab = { id: TAB, url, active: true };
  Object.assign(fakeBrowser.tabs, { query: async () => [tab], get: async () => tab });
  return permissions;
}

/** What the worker noted down of the tab; null: Sideline does not run there. */
export async function tabShows(context: Partial<TabContext> | null): Promise<void> {
  if (context === null) return fakeBrowser.storage.session.remove(tabContextKey(TAB));
  const full: TabContext = {
    url: 'https://app.hubspot.com/x',
    title: 'HubSpot',
    system: 'hubspot',
    record: null,
    candidates: [],
    at: 0,
    ...context,
  };
  await fakeBrowser.storage.session.set({ [tabContextKey(TAB)]: full });
}

/** The tab shows this record. */
export const tabShowsRecord = (record: PageRecord, candidates: PageRecord[] = []): Promise<void> =>
  tabShows({ url: record.url ?? '', title: `${record.name} | HubSpot`, record, candidates });

/** What shortcuts, context menu and popup leave for the panel. */
export const askPanel = (request: Partial<PanelRequest>): Promise<void> =>
  fakeBrowser.storage.session.set({ [PANEL_REQUEST_KEY]: { tabId: TAB, view: 'client', at: Date.now(), ...request } });
