import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, phoneLinks } from '../page-kit';
import { cloudTenant, numericId, parameters, positiveId, segments } from '../url-kit';

/**
 * `/company/<branch>/customer/view?id=<n>`, for teachers `/teacher/<branch>/…`. A customer can be in several branches at
 * once and is the same there, so the branch is no part of the key. Leads and clients are one type of record.
 */
function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.s20\.online$/);
  const [role, branch, place, mode, ...more] = segments(url.pathname);
  const id = positiveId(parameters(url.search).get('id'));
  if (!tenant || !id || !numericId(branch) || (role !== 'company' && role !== 'teacher')) return null;
  if (place !== 'customer' || mode !== 'view' || more.length > 0) return null;
  return { system: 'alfacrm', kind: 'customer', tenant, id };
}

const readTitle = titleReader({ product: 'Alfa\\s?CRM|Альфа\\s?CRM', sections: 'клиенты|клиент|лиды|лид|customers?', match });

/** Name by the title (unverified: what stands around it). The card's numbers are links; those of the menu are not the client's. */
function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const record = readTitle(doc, own);
  const links = () => allVisible(doc, 'a[href^="tel:" i]:not(nav *):not(header *):not(footer *)');
  const phones = () => [...new Set(links().flatMap((link) => (link.parentElement ? phoneLinks(link.parentElement) : [])))];
  return record && { ...record, details: () => ({ ...record.details(), phones: phones() }) };
}

const adapter: CrmAdapter = {
  id: 'alfacrm',
  title: 'AlfaCRM',
  confidence: 'high',
  sources: [
    'public integrations: /company/<branch>/customer/view?id=<n>; the API gives a customer several branch_ids',
    'public userscript: /teacher/<branch>/… shows the same pages as /company/<branch>/…',
    'public Selenium script: tel: links of the customer’s page',
    'page: nothing else is published; name by the title',
  ],
  hosts: ['https://*.s20.online/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
