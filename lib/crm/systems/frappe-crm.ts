import { recordKey } from '../contract';
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, modalInFront, plainTitle, sameName, textOf } from '../page-kit';
import { addressed, entry, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { contacts: 'contact', organizations: 'company', leads: 'lead', deals: 'deal' };
/** Before the application has set one. */
const STATIC_TITLE = 'Frappe CRM';

function match(url: URL): UrlMatch | null {
  const [app, place, id, ...more] = segments(url.pathname);
  const kind = entry(KINDS, place);
  // `app.futuresimple.com/crm/contacts/1` is another system's (Zendesk Sell).
  if (app !== 'crm' || !kind || !id || id === 'view' || more.length > 0 || url.host === 'app.futuresimple.com') return null;
  return { system: 'frappe-crm', kind, tenant: url.host, id: addressed(id) };
}

/** The last crumb is the record's own: a link to it that says its name, marked as the page one is on. */
function crumb(doc: Document, own: UrlMatch): Element | null {
  const crumbs = allVisible(doc, 'a[aria-current="page"][href]').filter((link) => {
    const href = link.getAttribute('href') ?? '';
    const to = URL.canParse(href, link.baseURI) ? match(new URL(href, link.baseURI)) : null;
    return to !== null && recordKey(to) === recordKey(own);
  });
  return crumbs[0] ?? null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const anchor = modalInFront(doc, '[role="dialog"]') ? null : crumb(doc, own);
  const name = anchor ? textOf(anchor) : '';
  const title = plainTitle(doc);
  if (!anchor || !name || !(sameName(title, name) || title === STATIC_TITLE)) return null;
  // Fields have no names on the page, and a deal leads to its organization by script, not by a link: nothing more is read.
  return { match: own, name, anchor, details: () => ({ emails: [], phones: [], owners: [] }) };
}

/** The page that starts the application. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector('meta[name="apple-mobile-web-app-title"][content="Frappe CRM"], link[href^="/assets/crm/manifest/"]') !==
    null
  );
}

const adapter: CrmAdapter = {
  id: 'frappe-crm',
  title: 'Frappe CRM',
  confidence: 'high',
  sources: [
    'frappe/crm, frontend/src/router.js: routes; frontend/index.html',
    'frappe/crm, frontend/src/pages/{Contact,Organization,Lead,Deal}.vue: breadcrumbs, titles; components/LayoutHeader.vue',
    'frappe/frappe-ui, Breadcrumbs.vue: links with aria-current="page" (so does vue-router by itself)',
    'cloud hosts are from memory',
  ],
  hosts: ['https://*.frappe.cloud/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
