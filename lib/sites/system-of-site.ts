import { matchUrl, vendorsOf } from '@/lib/crm/registry';
import { recordKey, type UrlMatch } from '@/lib/crm/contract';
import type { Site } from '@/lib/schema/backup';

/** Own hosts with their port, and the system that runs there. */
export const assignedSystems = (sites: readonly Site[]): Record<string, string> =>
  Object.fromEntries(sites.map(({ origin, system }) => [new URL(origin).host, system]));

/** The system of a site; null while nobody has named it. */
export function systemOfSite(href: string, sites: readonly Site[]): string | null {
  const { host } = new URL(href);
  return assignedSystems(sites)[host] ?? vendorsOf(host)[0]?.id ?? null;
}

/** The record that an address points at, if the site's system is known for sure (never by the address's shape alone). */
export function recordAt(href: string, sites: readonly Site[]): { match: UrlMatch; key: string } | null {
  const found = matchUrl(href, { assigned: assignedSystems(sites) });
  if (!found || found.needsFingerprint) return null;
  const { needsFingerprint: _, ...match } = found;
  return { match, key: recordKey(match) };
}
