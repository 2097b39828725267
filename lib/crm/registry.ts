import type { CrmAdapter, UrlMatch } from './contract';
import { patternCovers } from './match-pattern';
import crm1cWeb from './systems/1c-web';
import activecampaign from './systems/activecampaign';
import agileCrm from './systems/agile-crm';
import alfacrm from './systems/alfacrm';
import amocrm from './systems/amocrm';
import atomicCrm from './systems/atomic-crm';
import attio from './systems/attio';
import bitrix24 from './systems/bitrix24';
import capsule from './systems/capsule';
import chatwoot from './systems/chatwoot';
import civicrm from './systems/civicrm';
import clientbase from './systems/clientbase';
import close from './systems/close';
import copper from './systems/copper';
import creatio from './systems/creatio';
import demoCrm from './systems/demo-crm';
import dolibarr from './systems/dolibarr';
import dynamics365 from './systems/dynamics-365';
import envycrm from './systems/envycrm';
import erpnext from './systems/erpnext';
import erxes from './systems/erxes';
import espocrm from './systems/espocrm';
import folk from './systems/folk';
import followupboss from './systems/followupboss';
import frappeCrm from './systems/frappe-crm';
import freshdesk from './systems/freshdesk';
import freshsales from './systems/freshsales';
import getcourse from './systems/getcourse';
import gohighlevel from './systems/gohighlevel';
import gorgias from './systems/gorgias';
import helpscout from './systems/helpscout';
import hubspot from './systems/hubspot';
import insightly from './systems/insightly';
import intercom from './systems/intercom';
import keap from './systems/keap';
import keycrm from './systems/keycrm';
import kommo from './systems/kommo';
import krayin from './systems/krayin';
import lessAnnoyingCrm from './systems/less-annoying-crm';
import megaplan from './systems/megaplan';
import monday from './systems/monday';
import monica from './systems/monica';
import moysklad from './systems/moysklad';
import nutshell from './systems/nutshell';
import odoo from './systems/odoo';
import pipedrive from './systems/pipedrive';
import planfix from './systems/planfix';
import prostoyBusiness from './systems/prostoy-business';
import quickbooksOnline from './systems/quickbooks-online';
import retailcrm from './systems/retailcrm';
import salesforceClassic from './systems/salesforce-classic';
import salesforceLightning from './systems/salesforce-lightning';
import salesloft from './systems/salesloft';
import shopifyAdmin from './systems/shopify-admin';
import streak from './systems/streak';
import stripe from './systems/stripe';
import sugarcrm from './systems/sugarcrm';
import suitecrm7 from './systems/suitecrm-7';
import suitecrm8 from './systems/suitecrm-8';
import teamleader from './systems/teamleader';
import trytonSao from './systems/tryton-sao';
import twenty from './systems/twenty';
import vtigerCloud from './systems/vtiger-cloud';
import vtigerYetiforce from './systems/vtiger-yetiforce';
import xero from './systems/xero';
import yclients from './systems/yclients';
import zammad from './systems/zammad';
import zendeskSell from './systems/zendesk-sell';
import zendeskSupport from './systems/zendesk-support';
import zohoBigin from './systems/zoho-bigin';
import zohoCrm from './systems/zoho-crm';

/**
 * Every system Sideline knows, sorted by id. For the background, scripts and tests: a page is given one adapter only.
 */
export const ADAPTERS: readonly CrmAdapter[] = [
  crm1cWeb,
  activecampaign,
  agileCrm,
  alfacrm,
  amocrm,
  atomicCrm,
  attio,
  bitrix24,
  capsule,
  chatwoot,
  civicrm,
  clientbase,
  close,
  copper,
  creatio,
  demoCrm,
  dolibarr,
  dynamics365,
  envycrm,
  erpnext,
  erxes,
  espocrm,
  folk,
  followupboss,
  frappeCrm,
  freshdesk,
  freshsales,
  getcourse,
  gohighlevel,
  gorgias,
  helpscout,
  hubspot,
  insightly,
  intercom,
  keap,
  keycrm,
  kommo,
  krayin,
  lessAnnoyingCrm,
  megaplan,
  monday,
  monica,
  moysklad,
  nutshell,
  odoo,
  pipedrive,
  planfix,
  prostoyBusiness,
  quickbooksOnline,
  retailcrm,
  salesforceClassic,
  salesforceLightning,
  salesloft,
  shopifyAdmin,
  streak,
  stripe,
  sugarcrm,
  suitecrm7,
  suitecrm8,
  teamleader,
  trytonSao,
  twenty,
  vtigerCloud,
  vtigerYetiforce,
  xero,
  yclients,
  zammad,
  zendeskSell,
  zendeskSupport,
  zohoBigin,
  zohoCrm,
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
  const clouds = ADAPTERS.filter(({ selfHosted }) => !selfHosted);
  const cloud = firstMatch([...vendors, ...clouds], url);
  if (cloud || vendors.length > 0) return known(cloud);
  const shape = firstMatch(
    ADAPTERS.filter(({ selfHosted }) => selfHosted),
    url,
  );
  return shape && { ...shape, needsFingerprint: true };
}
