import { readHeaded } from '../families/headed';
import type { CrmAdapter, UrlMatch } from '../contract';
import { guid, parameters, segments } from '../url-kit';

/** Invoices and bills; whose they are, their link to the contact says. */
const PAPERS: Record<string, string> = {
  invoicing: 'invoice',
  accountsreceivable: 'invoice',
  bills: 'bill',
  accountspayable: 'bill',
};
/** Headings of the older and the newer pages. */
const HEADINGS = '#page_title h1, .page-title h1, header.xui-pageheading h1, .xui-pageheading h1, #title';

/** Ids are GUIDs, one in the world, so the organisation's short code (`/app/!x1Y2/…`), which may be missing, is no part of the key. */
function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || url.host !== 'go.xero.com') return null;
  const path = segments(url.pathname).map((word) => word.toLowerCase());
  const inApp = path[0] === 'app';
  const words = inApp ? path.slice(path[1]?.startsWith('!') || path[2] === 'contacts' ? 2 : 1) : path;
  const [place = '', mode = '', last] = words;
  const own = { system: 'xero', tenant: 'go.xero.com' };
  if (place === 'contacts') {
    const id = mode === 'view' || mode === 'contact' ? guid(last) : null;
    return id ? { ...own, kind: 'customer', id } : null;
  }
  const type = PAPERS[place];
  const shown = inApp ? mode === 'view' || mode === 'edit' : mode === 'view.aspx' || mode === 'edit.aspx';
  const id = guid(inApp ? last : parameters(url.search).get('InvoiceID'));
  return type && shown && id ? { ...own, kind: 'deal', type, id } : null;
}

const adapter: CrmAdapter = {
  id: 'xero',
  title: 'Xero',
  confidence: 'medium',
  sources: [
    'public integrations: /Contacts/View/<guid>, /app/contacts/contact/<guid>, /app/!<code>/contacts, invoicing, bills',
    'public integrations: /AccountsReceivable/View.aspx?InvoiceID=, /AccountsPayable/View.aspx?InvoiceID=',
    'Toggl Track extension, src/content/xero.js: headings; titles are unverified',
  ],
  hosts: ['https://*.xero.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readHeaded(doc, own, { match, headings: HEADINGS, silent: /^(?:Xero)?$/i }),
};
export default adapter;
