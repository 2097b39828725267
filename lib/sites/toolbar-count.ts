import { browser } from 'wxt/browser';
import { countText } from '@/lib/domain/reminders/count-text';

/** Blue with white figures in light and dark: none of the colours that say something of a client. */
export const COUNT_COLOR = '#24599c';
/** Words of the count as the button says them; '' while nothing is due: then the browser shows the extension's name. */
let words: string | undefined;

const below = (title: string): string => (title === '' ? '' : `\n${title}`);

/** Words of a tab's own with those of the count below; '' for none of its own. */
export const withCount = (own: string, title = words ?? ''): string => (own === '' ? title : `${own}${below(title)}`);

/** A tab's button has its own title for good, once it was given one: the count's words in it are changed one by one. */
async function retitleTabs(old: string, title: string): Promise<void> {
  const before = below(old);
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue;
    const shown = await browser.action.getTitle({ tabId }).catch(() => title); // closed meanwhile
    const own = shown === old ? '' : shown.endsWith(before) ? shown.slice(0, shown.length - before.length) : shown;
    if (shown === title || own.endsWith(below(title) || '\n')) continue;
    await browser.action.setTitle({ tabId, title: withCount(own, title) }).catch(() => undefined);
  }
}

/**
 * Says on the toolbar's button how many things are due. A tab with a sign of its own keeps the sign, and has the words in its title.
 * @param title the same in words
 */
export async function setToolbarCount(count: number, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COUNT_COLOR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : countText(count) });
  const known = words;
  words = count === 0 ? '' : title;
  if (known === words) return;
  const old = known ?? (await browser.action.getTitle({})); // the worker was started anew: the browser remembers
  await browser.action.setTitle({ title: words });
  await retitleTabs(old, words);
}
