import { browser } from 'wxt/browser';
import { ADAPTERS } from '@/lib/crm/registry';
import type { SiteRule } from '@/lib/schema/site-rule';
import type { Settings } from '@/lib/settings/settings';
import { executeScript } from './execute-script';
import { grantedOrigins } from './granted-origins';
import { nameSite } from './name-site';
import { covers, isCovered, sitePattern } from './origins';
import { reconcile } from './reconcile';
import { clearTabContext } from './tab-contexts';
import { tellPage } from './tell-page';
import { clearToolbar } from './toolbar';
import { wantedScripts } from './wanted-scripts';

/** Origins whose rules are not what they were. */
export function changedOrigins(now: readonly SiteRule[], before: readonly SiteRule[]): string[] {
  const of = (rules: readonly SiteRule[], origin: string) => JSON.stringify(rules.filter((rule) => rule.origin === origin));
  const all = new Set([...now, ...before].map(({ origin }) => origin));
  return [...all].filter((origin) => of(now, origin) !== of(before, origin));
}

async function openTabsOf(origins: readonly string[]): Promise<{ id: number; url: string }[]> {
  const patterns = origins.flatMap((origin) => sitePattern(origin) ?? []);
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: patterns }) : [];
  return tabs.flatMap(({ id, url, discarded }) =>
    id !== undefined && url !== undefined && !discarded && origins.includes(new URL(url).origin) ? [{ id, url }] : [],
  );
}

/**
 * Rules were added, changed, turned off or deleted: open pages of those sites begin anew with what holds now, without being
 * loaded again.
 */
export async function followRules(now: Settings, before: readonly SiteRule[]): Promise<void> {
  const granted = await grantedOrigins();
  const tabs = (await openTabsOf(changedOrigins(now.siteRules, before))).filter(({ url }) => isCovered(granted, url));
  await Promise.all(
    tabs.map(async ({ id }) => {
      await tellPage(id, 'badge.stop');
      await clearTabContext(id);
      await clearToolbar(id);
    }),
  );
  await reconcile();
  const scripts = wantedScripts(granted, now, ADAPTERS);
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const site = sitePattern(url) ?? '';
      const script = scripts.find(({ matches }) => matches.some((pattern) => covers(pattern, site)));
      try {
        if (script) await executeScript(id, script.js, script.allFrames);
        else await nameSite(id, url);
      } catch (error) {
        console.warn('Sideline could not begin anew in an open tab', error); // closed or navigated meanwhile
      }
    }),
  );
}
