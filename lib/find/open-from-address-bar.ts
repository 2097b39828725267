import { browser } from 'wxt/browser';

/** Where the browser's user wants the page: Enter, Alt+Enter, Ctrl+Enter. */
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** Opens the dashboard at a route, where any address typed there would be opened. */
export async function openFromAddressBar(route: string, disposition: Disposition): Promise<void> {
  const url = `${browser.runtime.getURL('/dashboard.html')}#/${route}`;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
