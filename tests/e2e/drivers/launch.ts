import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ChromiumDriver } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';

/** Folder of the e2e build for a browser. */
export function buildFolder(browser: BrowserName): string {
  const name = browser === 'chromium' ? 'chrome-mv3-e2e' : 'firefox-mv3-e2e';
  const folder = resolve(process.env.SIDELINE_OUT ?? '.output', name);
  if (!existsSync(folder)) throw new Error(`${folder} is missing. Run "npm run build:e2e" first.`);
  return folder;
}

/** Starts a browser with the e2e build in it. */
export function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  const extension = options.extension === undefined ? buildFolder(browser) : options.extension;
  const all = { ...options, extension };
  return browser === 'chromium' ? ChromiumDriver.launch(all) : FirefoxDriver.launch(all);
}
