import { browser } from 'wxt/browser';
import type { Site } from '@/lib/schema/backup';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { assignSite, forgetSite } from '../assign-site';
import { isCovered, sitePattern } from '../origins';
import { useGrantedOrigins } from './use-granted-origins';

export interface OwnSite extends Site {
  /** May its pages be read? A site from a backup has to be asked for anew. */
  granted: boolean;
}

export interface OwnSites {
  sites: OwnSite[];
  /** Asks the browser for one site. Must be the first call in a click's handler. */
  request(origin: string): Promise<boolean>;
  assign(origin: string, system: string): Promise<void>;
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
    request: (origin) => browser.permissions.request({ origins: [sitePattern(origin) ?? origin] }),
    assign: assignSite,
    async remove(origin) {
      const pattern = sitePattern(origin);
      if (pattern && granted.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
      await forgetSite(origin);
    },
  };
}
