import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, modalInFront, onlyVisible, ownerLinks, plainTitle, texts } from '../page-kit';
import { addressed, entry, fragment, segments } from '../url-kit';

/** Document types by the word of their address; each names its documents by itself, so all but one of a kind need `type`. */
const DOCTYPES: Record<string, { kind: RecordKind; doctype: string; type?: string }> = {
  customer: { kind: 'company', doctype: 'Customer' },
  contact: { kind: 'contact', doctype: 'Contact' },
  lead: { kind: 'lead', doctype: 'Lead' },
  opportunity: { kind: 'deal', doctype: 'Opportunity' },
  quotation: { kind: 'deal', doctype: 'Quotation', type: 'Quotation' },
  'sales-order': { kind: 'deal', doctype: 'Sales Order', type: 'Sales Order' },
  'sales-invoice': { kind: 'deal', doctype: 'Sales Invoice', type: 'Sales Invoice' },
  issue: { kind: 'ticket', doctype: 'Issue' },
};
const slug = (doctype = '') => doctype.toLowerCase().replaceAll(' ', '-');
/** Every form opened before stays in the document, hidden. */
const PAGE = '.page-container[data-page-route]';
const control = (fields: string[], inner: string) => fields.map((name) => `[data-fieldname="${name}"] :is(${inner})`).join();
const PHONES = ['phone', 'mobile_no', 'phone_no', 'contact_mobile'];
const EMAILS = ['email_id', 'email', 'contact_email'];
const OWNERS = ['customer', 'party_name', 'contact_person'];

/** `/app/customer/CUST-1`, from version 16 `/desk/customer/CUST-1`, before version 13 `/desk#Form/Customer/CUST-1`. */
function route(url: URL): string[] {
  const [app, ...path] = segments(url.pathname);
  if (app !== 'app' && app !== 'desk') return [];
  if (path.length > 0) return path;
  const [view, doctype, ...rest] = segments(fragment(url).split('?')[0] ?? '');
  return view === 'Form' ? [slug(doctype), ...rest] : [];
}

function match(url: URL): UrlMatch | null {
  const [word = '', id, ...more] = route(url);
  const known = entry(DOCTYPES, word);
  if (!known || !id || more.length > 0 || /(?:^|\.)gorgias\.com$/.test(url.host)) return null;
  if (id === 'view' || id === 'new' || slug(id).startsWith(`new-${word}-`)) return null;
  return { system: 'erpnext', kind: known.kind, tenant: url.host, id: addressed(id), ...(known.type && { type: known.type }) };
}

/** Texts of a document's own fields, being edited or not; the timeline below them is no field. */
const values = (page: Element, fields: string[]) => texts(page, control(fields, 'input, .control-value'));

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const known = Object.values(DOCTYPES).find(({ kind, type }) => kind === own.kind && type === own.type);
  const page = onlyVisible(doc, PAGE);
  const view = page?.getAttribute('data-page-route') ?? '';
  if (!known || !page || modalInFront(doc) || ![known.doctype, `Form/${known.doctype}`].includes(view)) return null;
  const named = firstNamed(page, ['.page-head .title-text']);
  // The title is "Name - id", or the id alone where it is the name.
  const id = decodeURIComponent(own.id);
  const titles = named ? [`${named.name} - ${id}`, ...(named.name === id ? [id] : [])] : [];
  if (!named || !titles.includes(plainTitle(doc))) return null;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: values(page, EMAILS),
      phones: values(page, PHONES),
      taxIds: values(page, ['tax_id']),
      owners: ownerLinks(page, control(OWNERS, 'a[href]'), own, match),
    }),
  };
}

/** Scripts of the desk, which the public pages of the same server do not load. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('script[src*="/frappe/dist/js/desk.bundle"], script[src*="assets/js/desk.min.js"]') !== null;
}

const adapter: CrmAdapter = {
  id: 'erpnext',
  title: 'ERPNext',
  confidence: 'high',
  sources: [
    'frappe/frappe, public/js/frappe/router.js: routes; views/container.js and formview.js: page-container, data-page-route',
    'frappe/frappe, public/js/frappe/form/toolbar.js and ui/page.js: title-text, title "Name - id"',
    'frappe/frappe, form/controls/base_control.js: data-fieldname; form/formatters.js: links to documents; hooks.py: desk.min.js',
    'public notes on version 16: /desk/…; cloud hosts are from memory',
  ],
  hosts: ['https://*.frappe.cloud/*', 'https://*.erpnext.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
