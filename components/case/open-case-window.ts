import { browser } from 'wxt/browser';

/** What the page of a parting is told in its address. @param red ref of the red card */
const query = (client: string, red: string, view: 'case' | 'call'): string =>
  new URLSearchParams({ client, red, view }).toString();

/** Opens a parting, or its call, in a window of its own: larger, and beside the CRM. The side panel goes on showing the same. */
export async function openCaseWindow(client: string, red: string, view: 'case' | 'call'): Promise<void> {
  const url = `${browser.runtime.getURL('/case.html')}?${query(client, red, view)}`;
  await browser.windows.create({ url, type: 'popup', width: 900, height: 680 });
}
