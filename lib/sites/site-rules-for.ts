import type { SiteRule } from '@/lib/schema/site-rule';
import type { Sender } from '@/lib/messages/audience';
import { known } from './known';
import { isCovered } from './origins';
import { rulesOf } from './rules-of';

/** The rules of the site that a content script runs on, as the browser names it; of no other. */
export async function siteRulesFor({ url = '' }: Sender): Promise<SiteRule[]> {
  const [settings, granted] = await Promise.all([known.settings.get(), known.granted.get()]);
  return URL.canParse(url) && isCovered(granted, url) ? rulesOf(settings.siteRules, new URL(url).origin) : [];
}
