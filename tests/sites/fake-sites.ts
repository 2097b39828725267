import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

interface FakeScript {
  id: string;
  matches?: string[];
  js?: string[];
  allFrames?: boolean;
}

/** What the browser does about sites, in memory: permissions, registered scripts, scripts run, messages to tabs. */
export interface FakeSites {
  granted: Set<string>;
  registered: Map<string, FakeScript>;
  /** Tabs by id, as `tabs.query` gives them. */
  tabs: Map<number, { id: number; url?: string; title?: string; discarded?: boolean }>;
  /** Scripts run in tabs, as `<tabId> <files>`. */
  ran: string[];
  run: (injection: { target: { tabId: number }; files: string[] }) => Promise<{ result: string | null }[]>;
  /** Result of `systems/fingerprint.js`, by tab. */
  fingerprints: Map<number, string | null>;
  /** Messages sent to tabs, as `<tabId>[/<frameId>] <type>`. */
  told: string[];
  /** Tabs (or `tab/frame`) where a script of ours listens. */
  listening: Set<string>;
  /** `text` is null where a tab has no sign of its own. */
  toolbar: Map<number, { text?: string | null; title?: string }>;
}

/** Puts a fresh fake in place of the parts of the extension API that WXT's fake browser leaves out. */
export function fakeSites(): FakeSites {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true });
  const fake: FakeSites = {
    granted: new Set(),
    registered: new Map(),
    tabs: new Map(),
    ran: [],
    run: ({ target, files }) => {
      fake.ran.push(`${target.tabId} ${files.join(' ')}`);
      return Promise.resolve([{ result: fake.fingerprints.get(target.tabId) ?? null }]);
    },
    fingerprints: new Map(),
    told: [],
    listening: new Set(),
    toolbar: new Map(),
  };
  const matches = (patterns: string[], url = '') => patterns.some((pattern) => url && new MatchPattern(pattern).includes(url));
  const toolbarOf = (tabId: number) => fake.toolbar.get(tabId) ?? {};
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: () => Promise.resolve({ origins: [...fake.granted] }),
      onAdded: { addListener: vi.fn() },
      onRemoved: { addListener: vi.fn() },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...fake.registered.values()]),
      registerContentScripts: (scripts: FakeScript[]) => {
        for (const script of scripts) {
          if (fake.registered.has(script.id)) return Promise.reject(new Error(`Duplicate script ID '${script.id}'`));
          fake.registered.set(script.id, script);
        }
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!fake.registered.delete(id)) return Promise.reject(new Error(`Nonexistent script ID '${id}'`));
        return Promise.resolve();
      },
      executeScript: fake.run,
    },
    action: {
      setBadgeText: ({ tabId, text }: { tabId: number; text: string | null }) =>
        Promise.resolve(fake.toolbar.set(tabId, { ...toolbarOf(tabId), text })),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setTitle: ({ tabId, title }: { tabId: number; title: string }) =>
        Promise.resolve(fake.toolbar.set(tabId, { ...toolbarOf(tabId), title })),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: ({ url = '*://*/*' }: { url?: string | string[] }) =>
      Promise.resolve([...fake.tabs.values()].filter((tab) => matches([url].flat(), tab.url))),
    get: (id: number) => Promise.resolve(fake.tabs.get(id) ?? { id }),
    sendMessage: (tabId: number, message: { type: string }, options?: { frameId?: number }) => {
      const place = options?.frameId === undefined ? `${tabId}` : `${tabId}/${options.frameId}`;
      fake.told.push(`${place} ${message.type}`);
      if (fake.listening.has(place)) return Promise.resolve(undefined);
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    },
  });
  return fake;
}
