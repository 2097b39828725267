import { browser } from 'wxt/browser';
import type { SiteRule } from '@/lib/crm/taught/rule';
import type { PageLook } from '@/lib/crm/teach/take-look';
import type { SeenPage, TeachPart } from '@/lib/crm/teach/teach-part';
import { executeScript } from './execute-script';

/** In the page's isolated world, as `parts/teach.js` leaves it. */
declare global {
  var sidelineTeach: TeachPart | undefined;
}

async function run<R>(tabId: number, func: (json: string) => R, args: unknown): Promise<Awaited<R>> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args: [JSON.stringify(args)] });
  return answer?.result as Awaited<R>;
}

/**
 * Asks the page in a tab, which is given the part for it first if it has none (it was loaded anew).
 * @param func is sent to the page as text: it may use nothing but its argument
 * @returns null if the page went away, or may not be read
 */
async function ask<R>(tabId: number, func: (json: string) => R, args: unknown): Promise<Awaited<R> | null> {
  try {
    const isThere = await run(tabId, () => 'sidelineTeach' in globalThis, null);
    if (!isThere) await executeScript(tabId, ['parts/teach.js']);
    return (await run(tabId, func, args)) ?? null;
  } catch (error) {
    // Navigated or closed meanwhile, an error page, or no permission (any more): nothing can be seen there.
    console.warn('Sideline could not look at the page', error);
    return null;
  }
}

/** Lets the user point at the name in the page. @returns null if they ended it or the page went away */
export const pickName = (tabId: number, words: { help: string; lang: string }): Promise<PageLook | null> =>
  ask(tabId, (json) => globalThis.sidelineTeach?.pick(JSON.parse(json) as never) ?? null, words);

/** What stands on the page now. @param rule what has been worked out so far */
export const seePage = (tabId: number, selectors: readonly string[], rule: SiteRule | null): Promise<SeenPage | null> =>
  ask(
    tabId,
    (json) => {
      const given = JSON.parse(json) as { selectors: string[]; rule: never };
      return globalThis.sidelineTeach?.look(given.selectors, given.rule) ?? null;
    },
    { selectors, rule },
  );

/** Ends the pointing. */
export async function stopPicking(tabId: number): Promise<void> {
  await ask(tabId, () => globalThis.sidelineTeach?.cancel() ?? null, null);
}
