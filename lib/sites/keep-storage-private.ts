import { browser } from 'wxt/browser';

interface WithAccessLevel {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Content scripts live in processes that a page may have taken over, and read no storage of ours: settings and tab contexts
 * are for the extension's own pages. Where the browser can (Chromium), it is told so. The session's storage is so by default.
 */
export async function keepStoragePrivate(): Promise<void> {
  const local: WithAccessLevel = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
