import { browser } from 'wxt/browser';

/**
 * How far naming an unknown site has come, by origin, in the session's storage: `fingerprinting` while the script runs,
 * `unknown` if no system recognised the page.
 */
export type SiteState = 'fingerprinting' | 'unknown';

/** Key in the session’s storage. */
export const siteStateKey = (origin: string): string => `site:${origin}`;

/** @param state null: nothing is under way or unknown any more */
export async function setSiteState(origin: string, state: SiteState | null): Promise<void> {
  const key = siteStateKey(origin);
  await (state === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: state }));
}
