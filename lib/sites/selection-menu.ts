import { browser } from 'wxt/browser';
import { settingsItem } from '@/lib/settings/settings';
import { openPanel } from './open-panel';
import { requestPanel } from './request-panel';
import { wordsFor } from './words';

const LOG_NOTE = 'log-note';
/** A verbatim quote as a note takes it. */
const LONGEST_QUOTE = 4_000;

/** Puts "Log as note" into the context menu of selected text, in the user's language. */
export async function createSelectionMenu(): Promise<void> {
  const { t } = wordsFor(await settingsItem.getValue());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOG_NOTE,
    title: t('menu.logNote'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

interface Clicked {
  menuItemId: string | number;
  selectionText?: string;
  pageUrl?: string;
}

/** For `contextMenus.onClicked`: the words selected are the quote, the page is the evidence (domain 2). */
export async function onMenuClick(
  { menuItemId, selectionText, pageUrl }: Clicked,
  tab?: { id?: number; title?: string },
): Promise<void> {
  if (menuItemId !== LOG_NOTE || tab?.id === undefined) return;
  const opening = openPanel(tab.id); // first: the click counts only now
  const quote = selectionText?.trim().slice(0, LONGEST_QUOTE);
  await requestPanel({
    tabId: tab.id,
    view: 'note',
    ...(quote && { quote }),
    ...(pageUrl && { evidence: { url: pageUrl, title: tab.title ?? '' } }),
  });
  await opening;
}
