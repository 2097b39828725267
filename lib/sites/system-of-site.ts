import { adapterById, matchUrl, vendorsOf } from '@/lib/crm/registry';
import { recordKey, type UrlMatch } from '@/lib/crm/contract';
import { TAUGHT } from '@/lib/crm/taught/rule';
import { taughtAdapter } from '@/lib/crm/taught';
import type { Settings } from '@/lib/settings/settings';
import type { Site } from '@/lib/schema/backup';
import { rulesOf } from './rules-of';

/** What the user has said of sites: own hosts with their system, and taught pages. */
export type KnownSites = Pick<Settings, 'sites' | 'siteRules'>;

/** Own hosts with their port, and the system that runs there. */
export const assignedSystems = (sites: readonly Site[]): Record<string, string> =>
  Object.fromEntries(sites.map(({ origin, system }) => [new URL(origin).host, system]));

/** The system of a site; null while nobody has named it. What the user taught comes before everything else. */
export function systemOfSite(href: string, { sites, siteRules }: KnownSites): string | null {
  const { host, origin } = new URL(href);
  if (rulesOf(siteRules, origin).length > 0) return TAUGHT;
  return assignedSystems(sites)[host] ?? vendorsOf(host)[0]?.id ?? null;
}

function matchAt(href: string, { sites, siteRules }: KnownSites): UrlMatch | null {
  const rules = URL.canParse(href) ? rulesOf(siteRules, new URL(href).origin) : [];
  if (rules.length > 0) return taughtAdapter(rules).match(new URL(href));
  const found = matchUrl(href, { assigned: assignedSystems(sites) });
  if (!found || found.needsFingerprint) return null;
  const { needsFingerprint: _, ...match } = found;
  return match;
}

/** The record that an address points at, if the site's system is known for sure (never by the address's shape alone). */
export function recordAt(href: string, known: KnownSites): { match: UrlMatch; key: string } | null {
  const match = matchAt(href, known);
  return match && { match, key: recordKey(match) };
}

/**
 * The same for many addresses of one site: links on its pages. The site's system is looked up once.
 * @returns gives the key of the record that an address points at; null for another origin or system
 */
export function keysOnSite(href: string, known: KnownSites): (link: string) => string | null {
  const { origin } = new URL(href);
  const rules = rulesOf(known.siteRules, origin);
  const adapter = rules.length > 0 ? taughtAdapter(rules) : adapterById(systemOfSite(href, known) ?? '');
  return (link) => {
    if (!adapter || !URL.canParse(link)) return null;
    const at = new URL(link);
    const match = at.origin === origin ? adapter.match(at) : null;
    return match && recordKey(match);
  };
}
