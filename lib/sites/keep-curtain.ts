import { browser } from 'wxt/browser';
import { remind } from '@/lib/reminders/remind';
import { curtainItem } from '@/lib/settings/curtain';
import { refreshTabs } from './refresh-tabs';

/** Takes away what still stands on the screen: it may name somebody. */
async function clearNotifications(): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  await Promise.all(standing.map((id) => browser.notifications.clear(id)));
}

/**
 * Pages of CRMs and notifications follow the curtain (domain 7). Call once at the worker's top level, after what is known was made
 * to forget it.
 */
export function keepCurtain(): void {
  curtainItem.watch((isDrawn) => {
    void refreshTabs();
    if (isDrawn) void clearNotifications();
    void remind();
  });
}
