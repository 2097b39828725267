import { browser } from 'wxt/browser';

/** The part of `runtime.MessageSender` that says who sent a message; filled in by the browser, not by the sender. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

/** Who may send a message. */
export type Audience = 'content-script' | 'own-page';

const originOf = (url: string | undefined): string | null =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
const isWeb = (url: string | undefined): boolean => /^https?:/.test(url ?? '');

/**
 * Tells own pages and content scripts apart by what the browser says of the sender. A content script lives in a process that
 * the page may have taken over, so it may send `page.*` only.
 */
export function audienceOf(sender: Sender): Audience | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('/');
  if (sender.url?.startsWith(own)) return 'own-page';
  return isWeb(sender.url) && sender.tab?.id !== undefined ? 'content-script' : null;
}

/** True if `url`, as told by a content script, is of the origin that the browser says the script runs on. */
export const isOwnOrigin = (url: string, sender: Sender): boolean => originOf(url) === originOf(sender.url);
