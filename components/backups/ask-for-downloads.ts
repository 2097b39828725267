import { browser } from 'wxt/browser';

const WANTED = ['downloads', 'offscreen'] as const;

/**
 * Asks for the right to save files without a question each time; to be called by the click itself. Chromium's worker also needs
 * a page that nobody sees, to give a file an address (lib/store/backups/with-file-url.ts). @returns false if it was refused
 */
export const askForDownloads = (): Promise<boolean> => {
  const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return browser.permissions.request({ permissions: WANTED.filter((one) => optional.includes(one)) });
};

/** Was that right given already? */
export const maySaveFiles = (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] });
