import { browser } from 'wxt/browser';
import type { SiteRule } from '@/lib/schema/site-rule';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { isCovered, sitePattern } from '../origins';
import { deleteRule, editRule, saveRules } from '../site-rules';
import { useGrantedOrigins } from './use-granted-origins';

export interface TaughtSite extends SiteRule {
  /** May its pages be read? */
  granted: boolean;
}

export interface SiteRules {
  /** By host, then title. */
  rules: TaughtSite[];
  /** Asks the browser for the sites of rules. Must be the first call in a click's handler. */
  request(rules: readonly Pick<SiteRule, 'origin'>[]): Promise<boolean>;
  save: typeof saveRules;
  edit: typeof editRule;
  remove: typeof deleteRule;
}

/** Everything that was taught. @returns undefined while loading */
export function useSiteRules(): SiteRules | undefined {
  const [settings] = useSettings();
  const granted = useGrantedOrigins();
  if (!settings || !granted) return undefined;
  return {
    rules: settings.siteRules
      .map((rule) => ({ ...rule, granted: isCovered(granted, rule.origin) }))
      .toSorted((a, b) => a.origin.localeCompare(b.origin) || a.title.localeCompare(b.title)),
    request(rules) {
      const origins = [...new Set(rules.flatMap(({ origin }) => sitePattern(origin) ?? []))];
      return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
    },
    save: saveRules,
    edit: editRule,
    remove: deleteRule,
  };
}
