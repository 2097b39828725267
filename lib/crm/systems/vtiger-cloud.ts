import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { modalInFront, titleName } from '../page-kit';
import { cloudTenant, entry, parameters, positiveId, segments } from '../url-kit';

/**
 * vtiger's own cloud. Nothing is known of its pages: identity rests on the address, the name on the title alone, whose shape
 * ("Name", perhaps with the product behind it) is unverified; no e-mail, phone or owner is read.
 */
const MODULES: Record<string, Pick<UrlMatch, 'kind' | 'type'>> = {
  Accounts: { kind: 'company' },
  Contacts: { kind: 'contact' },
  Leads: { kind: 'lead' },
  Potentials: { kind: 'deal' },
  Cases: { kind: 'ticket' },
  Quotes: { kind: 'deal', type: 'Quotes' },
  SalesOrder: { kind: 'deal', type: 'SalesOrder' },
  Invoice: { kind: 'deal', type: 'Invoice' },
};
/** Not while it gives the product alone. */
const TITLE = /^(?!vtiger\b)(?<name>.+?)(?: [-–|·] vtiger\b.*)?$/i;

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.od[0-9a-z]+\.vtiger\.com$/);
  const [place, mode, more] = segments(url.pathname);
  const query = parameters(url.search);
  const known = entry(MODULES, query.get('module'));
  const id = positiveId(query.get('id'));
  if (!tenant || place !== 'view' || mode !== 'detail' || more || !known || !id) return null;
  return { system: 'vtiger-cloud', tenant, ...known, id };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const name = modalInFront(doc) ? null : titleName(doc, TITLE);
  return name ? { match: own, name, anchor: null, details: () => ({ emails: [], phones: [], owners: [] }) } : null;
}

const adapter: CrmAdapter = {
  id: 'vtiger-cloud',
  title: 'vtiger Cloud',
  confidence: 'high',
  sources: [
    'public integrations: <instance>.od<n>.vtiger.com/view/detail?module=…&id=…, module names Accounts, Contacts, Potentials, Quotes, SalesOrder, Invoice',
    'Leads and Cases are by analogy; the title is unverified',
  ],
  hosts: ['https://*.vtiger.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
