import { browser } from 'wxt/browser';

/**
 * Shows the dashboard at a route, in the tab in which it is open already, else in a new one.
 * @param route without `#/`, e.g. `client/ID`; '' for the overview
 */
export async function openDashboard(route = ''): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const url = `${page}#/${route}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
