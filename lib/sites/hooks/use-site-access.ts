import { browser } from 'wxt/browser';
import { matchUrl } from '@/lib/crm/registry';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { assignSite } from '../assign-site';
import { isCovered, sitePattern } from '../origins';
import { assignedSystems, systemOfSite } from '../system-of-site';
import { useGrantedOrigins } from './use-granted-origins';
import { useSiteState } from './use-site-state';

/**
 * - `unsupported`: no web page, or one that browsers keep extensions away from;
 * - `needs-permission`: ask "use Sideline on this site?";
 * - `fingerprinting`: the worker is finding out which system runs here;
 * - `unknown-crm`: it found none; the user may say which (`assign`);
 * - `allowed`: Sideline runs here.
 */
export type SiteAccessState = 'unsupported' | 'needs-permission' | 'fingerprinting' | 'unknown-crm' | 'allowed';

export interface SiteAccess {
  state: SiteAccessState;
  /** Id of the system, as far as known; before the site was looked at, a guess by the address alone. */
  system?: string;
  /** Asks the browser for this one site. Must be the first call in a click's handler. @returns whether it was given */
  request(): Promise<boolean>;
  /** Says which system runs here. */
  assign(system: string): Promise<void>;
}

/** Sites on which browsers run no extension's scripts. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];

/**
 * Whether Sideline may be used, and runs, on the page of a tab.
 * @param tabUrl address of the tab; undefined if the browser does not tell it
 * @returns undefined while loading
 */
export function useSiteAccess(tabUrl: string | undefined): SiteAccess | undefined {
  const [settings] = useSettings();
  const granted = useGrantedOrigins();
  const pattern = sitePattern(tabUrl);
  const url = pattern && tabUrl ? new URL(tabUrl) : null;
  const state = useSiteState(url?.origin ?? null);
  if (!settings || !granted) return undefined;

  const request = () => (pattern ? browser.permissions.request({ origins: [pattern] }) : Promise.resolve(false));
  const assign = (system: string) => (url ? assignSite(url.origin, system) : Promise.resolve());
  if (!url || CLOSED_HOSTS.includes(url.host)) return { state: 'unsupported', request, assign };

  const known = systemOfSite(url.href, settings);
  const system = known ?? matchUrl(url.href, { assigned: assignedSystems(settings.sites) })?.system;
  const at = { ...(system && { system }), request, assign };
  if (!isCovered(granted, url.href)) return { state: 'needs-permission', ...at };
  if (known) return { state: 'allowed', ...at };
  return { state: state === 'unknown' ? 'unknown-crm' : 'fingerprinting', ...at };
}
