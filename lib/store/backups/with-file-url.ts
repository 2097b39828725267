import { browser } from 'wxt/browser';
import { FILE_URL_CHANNEL } from './outgoing';

/** Firefox's background is a page and makes addresses of files itself. */
const isPage = (): boolean => 'createObjectURL' in URL;

async function closeLeftOver(): Promise<void> {
  const left = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (left.length > 0) await browser.offscreen.closeDocument();
}

/** An address from a page that nobody sees, since Chromium's worker makes none; it holds while that page stands. */
async function withPage<T>(name: string, work: (url: string) => Promise<T>): Promise<T> {
  const channel = new BroadcastChannel(FILE_URL_CHANNEL);
  try {
    const url = new Promise<string>((resolve) => {
      channel.addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
    });
    await closeLeftOver(); // of a worker that ended half-way
    await browser.offscreen.createDocument({
      url: `/file-url.html#${name}`,
      reasons: ['BLOBS'],
      justification: 'An address for a backup that is saved into the downloads folder',
    });
    return await work(await url);
  } finally {
    channel.close();
    await closeLeftOver();
  }
}

/** Calls `work` with an address of a file in the folder of outgoing ones (outgoing.ts), from which the browser can save it. */
export async function withFileUrl<T>(file: File, work: (url: string) => Promise<T>): Promise<T> {
  if (!isPage()) return withPage(file.name, work);
  const url = URL.createObjectURL(file);
  try {
    return await work(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
