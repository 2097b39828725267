import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, allVisible, modalInFront, ownerLinks, ownTextOf, plainTitle, titleName } from '../page-kit';
import type { Named } from '../page-kit';
import { cloudTenant, entry, positiveId, segments } from '../url-kit';

/** Tickets say their number and subject. Pages of contacts and companies are not known: there the name is the title's. */
const KINDS: Record<string, RecordKind> = { tickets: 'ticket', contacts: 'contact', companies: 'company' };
const TITLE = /^(?<name>.+?)(?: : .*)?$/;
/** Of the requester; the conversation beside it links to others. */
const OWNERS = '.widget-requestor-info a[href], .company-info a[href], .requester-wrap a[href]';

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.freshdesk\.com$/);
  const [app, place, number] = segments(url.pathname);
  const kind = entry(KINDS, place);
  const id = positiveId(number);
  const known = app === 'a' || (app === 'helpdesk' && kind === 'ticket'); // older links to tickets
  return tenant && known && kind && id ? { system: 'freshdesk', kind, tenant, id } : null;
}

/** The subject, if the page says that it is this ticket's: by the last crumb, "123", or by the title, "[#123] Subject". */
function subject(doc: Document, id: string): Named | null {
  const crumbs = allVisible(doc, '.breadcrumb__item.active').map((crumb) => (crumb.textContent ?? '').replace(/\D/g, ''));
  const said = [...crumbs, /^\[#(\d+)\]/.exec(plainTitle(doc))?.[1] ?? ''].filter(Boolean);
  return said.length > 0 && said.every((number) => number === id) ? agreedNamed(doc, '.ticket-subject-heading', ownTextOf) : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const title = own.kind === 'ticket' || /^\[#\d+\]/.test(plainTitle(doc)) ? null : titleName(doc, TITLE);
  const named = own.kind === 'ticket' ? subject(doc, own.id) : title ? { name: title, anchor: null } : null;
  return (
    named && {
      match: own,
      ...named,
      details: () => ({
        emails: [],
        phones: [],
        owners: own.kind === 'ticket' ? ownerLinks(doc, OWNERS, own, match) : [],
      }),
    }
  );
}

const adapter: CrmAdapter = {
  id: 'freshdesk',
  title: 'Freshdesk',
  confidence: 'high',
  sources: [
    'public unit tests: /a/tickets, /a/contacts, /a/companies and /helpdesk/tickets',
    'Toggl Track extension, src/content/freshdesk.js: .ticket-subject-heading without its controls, .breadcrumb__item.active',
    'public extensions: title "[#123] Subject", .company-info a with the company’s id, .widget-requestor-info, .requester-wrap',
    'public userscript: button[data-test-id="ticket-action-reply"]; titles of contacts and companies are unverified',
  ],
  hosts: ['https://*.freshdesk.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
  actions: { write: 'button[data-test-id="ticket-action-reply"]' },
};
export default adapter;
