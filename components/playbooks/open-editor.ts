import { browser } from 'wxt/browser';
import type { PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';

export interface EditorAddress {
  kind?: PlaybookKind;
  lang?: ScriptLanguage;
  /** Id of the client whose values fill the preview. */
  client?: string;
}

/**
 * Opens the scripts: the list, or one to be edited.
 * @param where `window`: from the panel, which follows the tabs of its window and so would lose the client from view
 */
export async function openEditor(address: EditorAddress, where: 'tab' | 'window'): Promise<void> {
  const query = new URLSearchParams({ ...address }).toString();
  const url = browser.runtime.getURL('/playbooks.html') + (query && `?${query}`);
  if (where === 'tab') await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 1100, height: 800 });
}
