/**
 * QuickBooks counts ids anew in each company, and no address of a page in work names the company: an accountant sees customer
 * 12 of two companies under one address. The company in front stands in a cookie that the page can read; `front` and `links`
 * write it into the address as the parameter that deep links have for it. Where it is not to be read, nobody is known.
 * Of the pages themselves nothing else is known: heading and title must do (unverified).
 */
import { readHeaded } from '../families/headed';
import type { CrmAdapter, UrlMatch } from '../contract';
import { parameters, positiveId, segments } from '../url-kit';

const COMPANY = 'deeplinkcompanyid';
/** Transactions; whose they are, their link to the customer says. */
const TYPES = new Set(['invoice', 'estimate', 'creditmemo', 'recvpayment']);
const LINKS = 'a[href*="customerdetail?" i], a[href*="txnId=" i]';

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !/^(?:[a-z0-9-]+\.)*qbo\.intuit\.com$/.test(url.host)) return null;
  const [app, page = '', more] = segments(url.pathname);
  if (app !== 'app' || more !== undefined) return null;
  const given = parameters(url.search);
  const place = positiveId(given.get(COMPANY));
  // A sandbox is another world; all other hosts (qbo., app.qbo., c12.qbo.) lead to the same companies.
  const tenant = url.host.includes('sandbox.') ? 'sandbox.qbo.intuit.com' : 'qbo.intuit.com';
  const own = { system: 'quickbooks-online', tenant, ...(place && { place }) };
  const [customer, paper] = [positiveId(given.get('nameId')), positiveId(given.get('txnId'))];
  if (page === 'customerdetail') return customer ? { ...own, kind: 'customer', id: customer } : null;
  return TYPES.has(page) && paper ? { ...own, kind: 'deal', type: page, id: paper } : null;
}

/** The same address with the company in front; null if that is unknown, or the address names another one. */
function ofCompany(doc: Document, url: URL): URL | null {
  const cookie = doc.cookie.split(/;\s*/).find((pair) => pair.startsWith('qbo.currentcompanyid='));
  const company = positiveId(cookie?.split('=')[1]);
  const named = parameters(url.search).get(COMPANY);
  if (!company || (named && named !== company)) return null;
  const at = new URL(url);
  at.searchParams.set(COMPANY, company);
  return at;
}

const read: CrmAdapter['read'] = (doc, own) =>
  own.place
    ? readHeaded(doc, own, {
        match: (url) => {
          const at = ofCompany(doc, url);
          return at && match(at);
        },
        headings: 'h1, h2',
        silent: /^(?:QuickBooks(?: Online)?)?$/i,
        untitled: ({ kind }) => kind === 'deal',
      })
    : null;

const adapter: CrmAdapter = {
  id: 'quickbooks-online',
  title: 'QuickBooks Online',
  confidence: 'high',
  sources: [
    'public integrations and tests: customerdetail?nameId=, invoice|estimate|creditmemo|recvpayment?txnId=, hosts, sandbox',
    'public integrations: deeplinkcompanyid of deep links',
    'public extensions and drivers of the site: the readable cookie qbo.currentcompanyid, changed with the company',
  ],
  hosts: ['https://*.qbo.intuit.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
  front: (doc, url) => (match(url) ? ofCompany(doc, url) : undefined),
  links: {
    selector: LINKS,
    href: (element, url) => {
      const href = element.getAttribute('href') ?? '';
      return URL.canParse(href, url) ? (ofCompany(element.ownerDocument, new URL(href, url))?.href ?? null) : null;
    },
  },
};
export default adapter;
