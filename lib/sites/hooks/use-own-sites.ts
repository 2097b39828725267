import { browser } from 'wxt/browser';
import { ADAPTERS } from '@/lib/crm/registry';
import type { Site } from '@/lib/schema/backup';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { assignSite, forgetSite } from '../assign-site';
import { covers, isCovered, sitePattern } from '../origins';
import { useGrantedOrigins } from './use-granted-origins';

export interface OwnSite extends Site {
  /** May its pages be read? A site from a backup has to be asked for anew. */
  granted: boolean;
}

export interface OwnSites {
  sites: OwnSite[];
  /** Match patterns of sites that may be read, but of which nobody knows yet what runs there: none of their pages was seen. */
  unnamed: string[];
  /** Asks the browser for one site. Must be the first call in a click's handler. */
  request(origin: string): Promise<boolean>;
  assign(origin: string, system: string): Promise<void>;
  /** Gives an unnamed site back. */
  forget(pattern: string): Promise<void>;
  /** Gives the site back and forgets it. */
  remove(origin: string): Promise<void>;
}

/** Customers' own hosts and what runs there, for the options. @returns undefined while loading */
export function useOwnSites(): OwnSites | undefined {
  const [settings] = useSettings();
  const granted = useGrantedOrigins();
  if (!settings || !granted) return undefined;
  return {
    sites: settings.sites.map((site) => ({ ...site, granted: isCovered(granted, site.origin) })),
    unnamed: granted.filter(
      (pattern) =>
        !settings.sites.some(({ origin }) => covers(pattern, sitePattern(origin) ?? '')) &&
        !ADAPTERS.some(({ hosts }) => hosts.some((host) => covers(host, pattern) || covers(pattern, host))),
    ),
    request: (origin) => browser.permissions.request({ origins: [sitePattern(origin) ?? origin] }),
    assign: assignSite,
    async forget(pattern) {
      await browser.permissions.remove({ origins: [pattern] });
    },
    async remove(origin) {
      const pattern = sitePattern(origin);
      if (pattern && granted.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
      await forgetSite(origin);
    },
  };
}
