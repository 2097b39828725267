import { type TabContext, tabContextKey } from '@/lib/messages/protocol';
import { useActiveTab } from './use-active-tab';
import { useSessionItem } from './use-session-item';

/** `?tab=ID` of this page pins it to one tab (a panel page opened as a tab, tests). */
function pinnedTab(): number | undefined {
  const text = new URLSearchParams(location.search).get('tab');
  const id = Number(text);
  return text !== null && Number.isInteger(id) ? id : undefined;
}

/**
 * What stands on the tab beside this page: the record, the candidates, or nothing.
 * @param tabId another tab than the active one of this window
 * @returns tabId undefined while unknown; context undefined while loading, null where Sideline does not run
 */
export function useTabContext(tabId?: number): { tabId: number | undefined; context: TabContext | null | undefined } {
  const tab = useActiveTab(tabId ?? pinnedTab());
  const context = useSessionItem<TabContext>(tab === undefined ? null : tabContextKey(tab));
  return { tabId: tab, context: tab === undefined ? undefined : context };
}
