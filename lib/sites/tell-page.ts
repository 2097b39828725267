import { browser } from 'wxt/browser';
import { wireMessage } from '@/lib/messages/wire';

/**
 * Sends a message to the scripts in a tab.
 * @param frameId only to that frame
 * @returns false if no script of ours is there (any more)
 */
export async function tellPage(tabId: number, type: 'badge.refresh' | 'badge.stop', frameId?: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, wireMessage(type, undefined), frameId === undefined ? {} : { frameId });
    return true;
  } catch (error) {
    if (/Receiving end does not exist|Could not establish connection|No tab with id|Invalid tab ID/.test(String(error)))
      return false;
    throw error;
  }
}
