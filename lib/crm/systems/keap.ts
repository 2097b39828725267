import { readTitled } from '../families/titled';
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, modalInFront, onlyVisible, sameName, textOf, texts } from '../page-kit';
import { cloudTenant, parameters, positiveId, segments } from '../url-kit';

/** Pages of the classic application; a contact's old page says so in its name. */
const PAGES = new Map<string, { kind: RecordKind; type?: string }>([
  ['contact/managecontact.jsp', { kind: 'contact' }],
  ['contact/oldmanagecontact_legacy.jsp', { kind: 'contact' }],
  ['job/managejob.jsp', { kind: 'deal', type: 'order' }],
  ['opportunity/manageopportunity.jsp', { kind: 'deal', type: 'opportunity' }],
]);
const NO_ACCOUNT = new Set(['www', 'accounts', 'api', 'signin', 'help', 'community']);

/** The new interface (keap.app) is not known: the addresses of its records are in no public source. */
function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.infusionsoft\.com$/);
  const page = PAGES.get(segments(url.pathname).join('/').toLowerCase());
  const id = positiveId(parameters(url.search).get('ID'));
  if (!tenant || NO_ACCOUNT.has(tenant) || !page || !id) return null;
  return { system: 'keap', kind: page.kind, tenant, id, ...(page.type && { type: page.type }) };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const field = (name: string): string => {
    const only = onlyVisible(doc, `input#Contact0${name}`);
    return only ? textOf(only) : '';
  };
  const name = own.kind === 'contact' ? `${field('FirstName')} ${field('LastName')}`.trim() : '';
  if (!name) return readTitled(doc, own, { product: 'Keap|Infusionsoft|Infusionsoft by Keap|Max Classic', match });
  if (modalInFront(doc)) return null;
  // The name is split over two fields, so that neither shows it; a heading may.
  const anchor = allVisible(doc, 'h1, h2').find((heading) => sameName(textOf(heading), name)) ?? null;
  return {
    match: own,
    name: anchor ? textOf(anchor) : name,
    anchor,
    details: () => ({
      emails: texts(doc, 'input#Contact0Email').filter((text) => text.includes('@')),
      phones: texts(doc, 'input#Contact0Phone1, input#Contact0Phone2'),
      owners: [],
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'keap',
  title: 'Keap / Infusionsoft',
  confidence: 'high',
  sources: [
    'public code: <app>.infusionsoft.com/Contact/manageContact.jsp?view=edit&ID=, /Job/manageJob.jsp?view=edit&ID=, /Opportunity/manageOpportunity.jsp?view=edit&ID=',
    'public Selenium script: /Contact/oldManageContact_legacy.jsp, #Contact0FirstName',
    'unverified: #Contact0LastName, #Contact0Email, #Contact0Phone1 (names of the vendor’s forms), pages of orders, shape of the title',
  ],
  hosts: ['https://*.infusionsoft.com/*', 'https://*.keap.app/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
