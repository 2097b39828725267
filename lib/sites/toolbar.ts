import { browser } from 'wxt/browser';
import type { StatusKind } from '@/lib/domain/state';
import type { BadgeView } from '@/lib/messages/protocol';

/** Short signs on the toolbar's button; what they mean stands in words in its title. */
const SIGNS: Record<StatusKind, { text: string; color: string }> = {
  'say-nothing': { text: '⊘', color: '#c4221a' },
  red: { text: '✕', color: '#c4221a' },
  hold: { text: '‖', color: '#475467' },
  'last-warning': { text: '!!', color: '#fdd835' },
  yellow: { text: '!', color: '#fdd835' },
  'yellow-untold': { text: '?', color: '#fff3b0' },
  notes: { text: '≡', color: '#e4e7ec' },
  none: { text: '', color: '#e4e7ec' },
};

/** A tab that was closed meanwhile needs no sign. */
async function ignoringClosed(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/.test(String(error))) throw error;
  }
}

export async function setToolbar(tabId: number, { kind, label }: Pick<BadgeView, 'kind' | 'label'>): Promise<void> {
  const { text, color } = SIGNS[kind];
  await ignoringClosed(
    Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setTitle({ tabId, title: label }),
    ]),
  );
}

/** @param title what is said instead; '' for the extension's name */
export async function clearToolbar(tabId: number, title = ''): Promise<void> {
  await ignoringClosed(
    Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title })]),
  );
}
