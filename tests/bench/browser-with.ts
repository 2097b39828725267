import { launch, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/lib/find-browser.mjs';
import { intercept } from '../e2e/drivers/chromium-intercept.ts';

/** What Chromium counts of a page: seconds, bytes, numbers. */
export async function metrics(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

export interface PlainBrowser {
  /** A new tab each time: its counts start at zero. */
  newTab(this: void): Promise<{ tab: Page; cdp: CDPSession }>;
  close(this: void): Promise<void>;
}

/** A Chromium of its own in which every address answers with `html`. @param extension an unpacked folder; null: none */
export async function browserWith(extension: string | null, html: string): Promise<PlainBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install it, or name it in SIDELINE_CHROMIUM.');
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  if (extension) {
    await browser.installExtension(extension);
    await new Promise((done) => setTimeout(done, 2500)); // registrations are made by then
  }
  return {
    async newTab() {
      const tab = await browser.newPage();
      await intercept(tab, () => ({ body: html }));
      const cdp = await tab.createCDPSession();
      await cdp.send('Performance.enable');
      return { tab, cdp };
    },
    close: () => browser.close(),
  };
}
