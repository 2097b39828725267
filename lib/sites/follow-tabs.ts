import { settingsItem } from '@/lib/settings/settings';
import { nameSite } from './name-site';
import { recordAt } from './system-of-site';
import { clearTabContext, readTabContext, writeTabContext } from './tab-contexts';
import { clearToolbar } from './toolbar';

/** A tab went elsewhere: what stood there must not be taken for what stands there now. @param url absent: a site we may not see */
async function turnAway(tabId: number, url: string | undefined): Promise<void> {
  const context = await readTabContext(tabId);
  if (!context) return;
  if (!url || new URL(url).origin !== new URL(context.url).origin) {
    await clearTabContext(tabId);
    await clearToolbar(tabId);
    return;
  }
  const { sites } = await settingsItem.getValue();
  if (!context.record || context.frameId !== 0 || recordAt(url, sites)?.key === context.record.key) return;
  await writeTabContext(tabId, { ...context, url, record: null, candidates: [] });
}

/** For `tabs.onUpdated`. */
export async function onTabUpdated(
  tabId: number,
  change: { status?: string; url?: string },
  tab: { url?: string; pendingUrl?: string },
): Promise<void> {
  if (change.url || change.status === 'loading') await turnAway(tabId, change.url ?? tab.url);
  if (change.status === 'complete') await nameSite(tabId, tab.url);
}
