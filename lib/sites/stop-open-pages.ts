import { covers, sitePattern } from './origins';
import { allTabContexts, clearTabContext } from './tab-contexts';
import { clearToolbar } from './toolbar';
import { tellPage } from './tell-page';

/** Ends the scripts in open pages of sites whose permission is gone; their badges vanish, the panel knows the tabs no more. */
export async function stopOpenPages(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const stopped = (await allTabContexts()).filter(({ context }) => {
    const site = sitePattern(context.url);
    return site !== null && patterns.some((pattern) => covers(pattern, site));
  });
  await Promise.all(
    stopped.map(async ({ tabId }) => {
      await tellPage(tabId, 'badge.stop');
      await clearTabContext(tabId);
      await clearToolbar(tabId);
    }),
  );
}
