import { browser } from 'wxt/browser';
import { BADGE_CLICK, type BadgePlace, type BadgeView, type PageReport } from './protocol';
import { type WireAnswer, wireMessage } from './wire';

/**
 * The extension was updated or removed while the page stayed open: this copy of the content script is dead and must clear
 * away what it drew.
 */
export class ExtensionGoneError extends Error {
  override readonly name = 'ExtensionGoneError';
}

async function sendRaw<T>(message: unknown): Promise<T | undefined> {
  // In an orphaned content script `runtime` is gone or sendMessage throws at once instead of rejecting.
  if (!isExtensionAlive()) throw new ExtensionGoneError();
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isExtensionAlive()) throw new ExtensionGoneError(undefined, { cause: error });
    throw error;
  }
}

/** Does this copy of the content script still belong to a running extension? */
export const isExtensionAlive = (): boolean => Boolean(browser.runtime?.id);

/**
 * Sends one message of a content script to the worker.
 * @throws ExtensionGoneError when this copy of the extension is gone; Error with the worker's words when it refused
 */
async function send<T>(type: string, data?: unknown): Promise<T> {
  const answer = await sendRaw<WireAnswer<T>>(wireMessage(type, data));
  if (answer === undefined) throw new Error(`No answer to ${type}`);
  if (answer.err) throw new Error(answer.err.message ?? `${type} failed`);
  return answer.res;
}

/** Tells the worker what stands on the page. @returns what the badge shows; null: no badge */
export const reportPage = (report: PageReport): Promise<BadgeView | null> => send<BadgeView | null>('page.report', report);

/** The user chose "hide here" on the badge. */
export const hideBadge = (): Promise<void> => send<void>('page.hideBadge');

/** The user moved the badge. */
export const moveBadge = (place: BadgePlace): Promise<void> => send<void>('page.moveBadge', place);

/**
 * The badge was pressed. Goes outside the router: the panel opens only if that is the first thing the worker does.
 * @param view what the panel is to show
 * @returns whether a panel was opened
 */
export const pressBadge = async (view: 'client' | 'note'): Promise<boolean> =>
  (await sendRaw<{ opened: boolean }>({ type: BADGE_CLICK, view }))?.opened ?? false;

/**
 * Listens to the worker.
 * @param calls `refresh`: status, language or permission may have changed, report again; `stop`: the site's permission is gone
 * @returns a function that stops listening
 */
export function onBadgeMessages(calls: { refresh(): void; stop(): void }): () => void {
  const listen = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    if (message.type === 'badge.refresh') calls.refresh();
    else if (message.type === 'badge.stop') calls.stop();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
