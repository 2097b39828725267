import { browser } from 'wxt/browser';
import type { PanelRequest } from '@/lib/messages/protocol';
import { toggleCurtain } from '@/lib/settings/curtain';
import { openPanel } from './open-panel';
import { requestPanel } from './request-panel';

/** Shortcuts of the manifest and what the panel shows then. */
const VIEWS: Readonly<Record<string, PanelRequest['view']>> = {
  'open-panel': 'client',
  'log-note': 'note',
  'yellow-card': 'yellow',
  checklist: 'checklist',
};

/** For `commands.onCommand`. */
export async function onCommand(command: string, tab?: { id?: number }): Promise<void> {
  if (command === 'curtain') return toggleCurtain();
  const view = VIEWS[command];
  if (!view) return;
  const opening = openPanel(tab?.id); // first: the key press counts only now
  const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId !== undefined) await requestPanel({ tabId, view });
  await opening;
}
