import { browser } from 'wxt/browser';

/** Match patterns of the sites that Sideline may read now: asked for, given by the user in the browser, or of the test build. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}
