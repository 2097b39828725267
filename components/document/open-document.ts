import { browser } from 'wxt/browser';

/** Opens a client's whole file, or that of one parting, as a page to read and to print. @param red ref of the red card */
export async function openDocument(client: string, red?: string): Promise<void> {
  const query = new URLSearchParams({ client });
  if (red) query.set('red', red);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/document.html')}?${query.toString()}` });
}
