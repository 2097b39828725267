import { allTabContexts, clearTabContext } from './tab-contexts';
import { tellPage } from './tell-page';

/** Status, language or settings may have changed: pages that show a client report again. */
export async function refreshTabs(): Promise<void> {
  const shown = (await allTabContexts()).filter(({ context }) => context.record !== null);
  await Promise.all(
    shown.map(async ({ tabId }) => {
      if (!(await tellPage(tabId, 'badge.refresh'))) await clearTabContext(tabId);
    }),
  );
}
