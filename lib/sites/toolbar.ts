import { browser } from 'wxt/browser';
import type { StatusKind } from '@/lib/domain/state';
import type { BadgeView } from '@/lib/messages/protocol';
import { COUNT_COLOR, withCount } from './toolbar-count';

/** Short signs on the toolbar's button; what they mean stands in words in its title. */
const SIGNS: Record<StatusKind, { text: string; color: string } | undefined> = {
  'say-nothing': { text: '⊘', color: '#c4221a' },
  red: { text: '✕', color: '#c4221a' },
  hold: { text: '‖', color: '#475467' },
  'last-warning': { text: '!!', color: '#fdd835' },
  yellow: { text: '!', color: '#fdd835' },
  'yellow-untold': { text: '?', color: '#fff3b0' },
  notes: { text: '≡', color: '#e4e7ec' },
  none: undefined,
};

/** A tab that was closed meanwhile needs no sign. */
async function ignoringClosed(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/.test(String(error))) throw error;
  }
}

/** A tab without a sign of its own shows how many things are due, as all others do: both browsers take null for that. */
const INHERITED = { text: null as unknown as string, color: COUNT_COLOR };

async function show(tabId: number, { text, color }: { text: string; color: string }, title: string): Promise<void> {
  await ignoringClosed(
    Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setTitle({ tabId, title: withCount(title) }),
    ]),
  );
}

/** The sign and words of a tab’s button: the client’s status. */
export const setToolbar = (tabId: number, { kind, label }: Pick<BadgeView, 'kind' | 'label'>): Promise<void> =>
  show(tabId, SIGNS[kind] ?? INHERITED, label);

/** @param title what is said instead; '' for nothing of its own */
export const clearToolbar = (tabId: number, title = ''): Promise<void> => show(tabId, INHERITED, title);
