import { browser } from 'wxt/browser';

/**
 * Asks for the right to save files without a question each time; to be called by the click itself. Chromium's worker also needs
 * a page that nobody sees, to give a file an address (lib/store/backups/with-file-url.ts). @returns false if it was refused
 */
export const askForDownloads = (): Promise<boolean> => {
  const isChromium = browser.runtime.getManifest().minimum_chrome_version !== undefined;
  return browser.permissions.request({ permissions: isChromium ? ['downloads', 'offscreen'] : ['downloads'] });
};

/** Was that right given already? */
export const maySaveFiles = (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] });
