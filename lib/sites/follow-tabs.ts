import { browser } from 'wxt/browser';
import { settingsItem } from '@/lib/settings/settings';
import { known } from './known';
import { nameSite } from './name-site';
import { recordAt } from './system-of-site';
import { clearTabContext, inTurn, readTabContext, writeTabContext } from './tab-contexts';
import { tellPage } from './tell-page';
import { clearToolbar } from './toolbar';

/** The address that a tab has now: on a busy machine the browser's word of a change comes when the tab is already elsewhere again. */
async function addressNow(tabId: number, told: string | undefined): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
  return tab?.url ?? told;
}

/**
 * A tab went elsewhere: what stood there must not be taken for what stands there now. @param told the address that the browser
 * told of; absent: a site we may not see
 * @returns the frame to ask again, if its page may say the same record under its new address
 */
async function turnAway(tabId: number, told: string | undefined): Promise<number | undefined> {
  const context = await readTabContext(tabId);
  if (!context) return undefined; // most tabs: nothing more is asked of the browser
  const url = await addressNow(tabId, told);
  if (!url || new URL(url).origin !== new URL(context.url).origin) {
    await clearTabContext(tabId);
    await clearToolbar(tabId);
    return undefined;
  }
  const { record, frameId } = context;
  if (!record || frameId !== 0 || recordAt(url, await settingsItem.getValue())?.key === record.key) return undefined;
  await writeTabContext(tabId, { ...context, url, record: null, candidates: [] });
  // A page that says by itself who is in front may say the same under its new address.
  return record.url !== undefined && record.url !== context.url ? frameId : undefined;
}

/** For `tabs.onUpdated`. */
export async function onTabUpdated(
  tabId: number,
  change: { status?: string; url?: string },
  tab: { url?: string; pendingUrl?: string },
): Promise<void> {
  if (change.url || change.status === 'loading') {
    const frameId = await inTurn(tabId, () => turnAway(tabId, change.url ?? tab.url));
    if (frameId !== undefined) await tellPage(tabId, 'badge.refresh', frameId);
  }
  if (change.status !== 'complete') return;
  await nameSite(tabId, tab.url);
  // Back from the browser's memory, a page shows what it showed when it was left: perhaps before the curtain was drawn.
  if (await known.curtain.get()) await tellPage(tabId, 'badge.refresh');
}
