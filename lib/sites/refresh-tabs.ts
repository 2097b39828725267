import { allTabContexts, clearTabContext } from './tab-contexts';
import { tellPage } from './tell-page';

/** Status, language or settings may have changed: pages report again and ask again about the links they mark. */
export async function refreshTabs(): Promise<void> {
  const open = await allTabContexts();
  await Promise.all(
    open.map(async ({ tabId }) => {
      if (!(await tellPage(tabId, 'badge.refresh'))) await clearTabContext(tabId);
    }),
  );
}
