import { browser } from 'wxt/browser';
import { adapterById } from '@/lib/crm/registry';
import { settingsItem } from '@/lib/settings/settings';
import { assignSite } from './assign-site';
import { executeScript } from './execute-script';
import { grantedOrigins } from './granted-origins';
import { isCovered, sitePattern } from './origins';
import { setSiteState } from './site-states';
import { systemOfSite } from './system-of-site';

/** Runs `systems/fingerprint.js` once in a tab. @returns the system's id, null if none or several recognise the page */
async function fingerprint(tabId: number): Promise<string | null> {
  const system = await executeScript(tabId, ['systems/fingerprint.js']);
  return typeof system === 'string' && adapterById(system) ? system : null;
}

/**
 * Finds out which system runs on a site that may be read and that nobody has named: a self-hosted CRM is recognised by its
 * markup, never by the shape of its addresses.
 * @param href address of the page in the tab, once it is loaded
 */
export async function nameSite(tabId: number, href: string | undefined): Promise<void> {
  if (!href || !sitePattern(href)) return;
  const [granted, settings] = await Promise.all([grantedOrigins(), settingsItem.getValue()]);
  if (!isCovered(granted, href) || systemOfSite(href, settings)) return;
  const { origin } = new URL(href);
  await setSiteState(origin, 'fingerprinting');
  const system = await fingerprint(tabId).catch((error: unknown) => {
    console.warn('Sideline could not look at a page', error); // closed or navigated meanwhile; the next page is tried again
    return null;
  });
  if (system) await assignSite(origin, system);
  await setSiteState(origin, system ? null : 'unknown');
}

/** After a grant: names the sites of the tabs that are open. */
export async function nameOpenSites(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  for (const { id, url, discarded } of tabs) if (id !== undefined && !discarded) await nameSite(id, url);
}
