import type { CrmAdapter, UrlMatch } from './contract';
import { patternCovers } from './match-pattern';
import amocrm from './systems/amocrm';
import bitrix24 from './systems/bitrix24';
import demoCrm from './systems/demo-crm';
import dynamics365 from './systems/dynamics-365';
import espocrm from './systems/espocrm';
import hubspot from './systems/hubspot';
import kommo from './systems/kommo';
import odoo from './systems/odoo';
import pipedrive from './systems/pipedrive';
import salesforceLightning from './systems/salesforce-lightning';
import trytonSao from './systems/tryton-sao';
import zendeskSupport from './systems/zendesk-support';

/**
 * Every system Sideline knows, sorted by id. For the background, scripts and tests: a page is given one adapter only.
 */
export const ADAPTERS: readonly CrmAdapter[] = [
  amocrm,
  bitrix24,
  demoCrm,
  dynamics365,
  espocrm,
  hubspot,
  kommo,
  odoo,
  pipedrive,
  salesforceLightning,
  trytonSao,
  zendeskSupport,
];

/** A record named by its address, and whether the address alone may be trusted. */
export interface RegistryMatch extends UrlMatch {
  /** True if only the shape of the address speaks for the system, on a host that nobody vouches for. The product then
   * shows nothing: the host must be assigned first, by the user or by `systemOf()` of fingerprints.ts. */
  needsFingerprint: boolean;
}

/** @returns null for an unknown id, e.g. one assigned by a newer version. */
export function adapterById(id: string): CrmAdapter | null {
  return ADAPTERS.find((adapter) => adapter.id === id) ?? null;
}

/** The systems whose vendor's cloud a host (with port) belongs to; empty for customers' own hosts. */
export function vendorsOf(host: string): CrmAdapter[] {
  return ADAPTERS.filter((adapter) => adapter.hosts.some((pattern) => patternCovers(pattern, host)));
}

function firstMatch(adapters: readonly CrmAdapter[], url: URL): UrlMatch | null {
  for (const adapter of adapters) {
    const match = adapter.match(url);
    if (match) return match;
  }
  return null;
}

function known(match: UrlMatch | null): RegistryMatch | null {
  return match && { ...match, needsFingerprint: false };
}

/**
 * The record an address points at, by the address alone. In this order: the system the host is assigned to; systems
 * whose vendor's cloud it is; cloud systems that know the host though they do not run there; at last the address
 * shapes of self-hosted systems, with `needsFingerprint`. A vendor's host is never taken for another's installation.
 * @param href any text. @param opts.assigned host (with port) → system id, as the user has set it.
 * @returns null for lists, "new" pages, log-ins, everything unknown and everything that is not a web address.
 */
export function matchUrl(href: string, opts: { assigned?: Readonly<Record<string, string>> } = {}): RegistryMatch | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (opts.assigned && Object.hasOwn(opts.assigned, url.host)) {
    return known(adapterById(opts.assigned[url.host] ?? '')?.match(url) ?? null);
  }
  const vendors = vendorsOf(url.host);
  if (vendors.length > 0) return known(firstMatch(vendors, url));
  const cloud = firstMatch(
    ADAPTERS.filter(({ selfHosted }) => !selfHosted),
    url,
  );
  if (cloud) return known(cloud);
  const shape = firstMatch(
    ADAPTERS.filter(({ selfHosted }) => selfHosted),
    url,
  );
  return shape && { ...shape, needsFingerprint: true };
}
