import { browser } from 'wxt/browser';
import type { BadgeView, PageReport } from './protocol';
import { type WireAnswer, wireMessage } from './wire';

/**
 * The extension was updated or removed while the page stayed open: this copy of the content script is dead and must clear
 * away what it drew.
 */
export class ExtensionGoneError extends Error {
  override readonly name = 'ExtensionGoneError';
}

/**
 * Sends one message of a content script to the worker.
 * @throws ExtensionGoneError when this copy of the extension is gone; Error with the worker's words when it refused
 */
async function send<T>(type: string, data?: unknown): Promise<T> {
  // In an orphaned content script `runtime` is gone or sendMessage throws at once instead of rejecting.
  if (!browser.runtime?.id) throw new ExtensionGoneError();
  let answer: WireAnswer<T> | undefined;
  try {
    answer = await browser.runtime.sendMessage(wireMessage(type, data));
  } catch (error) {
    if (!browser.runtime?.id) throw new ExtensionGoneError(undefined, { cause: error });
    throw error;
  }
  if (answer === undefined) throw new Error(`No answer to ${type}`);
  if (answer.err) throw new Error(answer.err.message ?? `${type} failed`);
  return answer.res as T; // Protocol types both ends
}

/** Tells the worker what stands on the page. @returns what the badge shows; null: no badge */
export const reportPage = (report: PageReport): Promise<BadgeView | null> => send<BadgeView | null>('page.report', report);

/** The user chose "hide here" on the badge. */
export const hideBadge = (): Promise<void> => send<void>('page.hideBadge');

/**
 * Calls `refresh` when status, language or permission may have changed and the page should be reported again.
 * @returns a function that stops listening
 */
export function onBadgeRefresh(refresh: () => void): () => void {
  const listen = (message: unknown): void => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'badge.refresh') refresh();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
