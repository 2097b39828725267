import { browser } from 'wxt/browser';
import type { SiteRule } from '@/lib/schema/site-rule';
import {
  BADGE_CLICK,
  type BadgePlace,
  type BadgeView,
  type MarksRequest,
  type MarkView,
  type PageReport,
  type PartName,
} from './protocol';
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

/** Asks what is known of those whom links name. @returns in the order of the links; empty: no marks on this site */
export const askMarks = (request: MarksRequest): Promise<(MarkView | null)[]> => send<(MarkView | null)[]>('page.marks', request);

/** What the user taught about this site. */
export const siteRules = (): Promise<SiteRule[]> => send<SiteRule[]>('page.siteRules');

/** Asks the worker to run `parts/<name>.js` in this frame. */
export const loadPart = (name: PartName): Promise<void> => send<void>('page.load', name);

/** The user chose "hide here" on the badge. */
export const hideBadge = (): Promise<void> => send<void>('page.hideBadge');

/** The user moved the badge. */
export const moveBadge = (place: BadgePlace): Promise<void> => send<void>('page.moveBadge', place);

/** The user wants no guard before these clients for the rest of the day. */
export const hushGuard = (clients: string[]): Promise<void> => send<void>('page.hushGuard', clients);

/**
 * The badge was pressed. Goes outside the router: the panel opens only if that is the first thing the worker does.
 * @param view what the panel is to show. @param client whose, if it is not surely the record's own
 * @returns whether a panel was opened
 */
export const pressBadge = async (view: 'client' | 'note' | 'checklist', client?: string): Promise<boolean> =>
  (await sendRaw<{ opened: boolean }>({ type: BADGE_CLICK, view, client }))?.opened ?? false;

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
