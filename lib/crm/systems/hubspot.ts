import { recordKey } from '../contract';
import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import {
  agreedNamed,
  allVisible,
  firstNamed,
  mailLinks,
  modalInFront,
  onlyVisible,
  ownerLinks,
  phoneLinks,
  sameName,
  textOf,
  texts,
  titleName,
} from '../page-kit';
import type { Named } from '../page-kit';
import { entry, numericId, segments } from '../url-kit';

type Kind = Pick<UrlMatch, 'kind' | 'type'>;
const CONTACT: Kind = { kind: 'contact' };
const COMPANY: Kind = { kind: 'company' };
const DEAL: Kind = { kind: 'deal' };
const TICKET: Kind = { kind: 'ticket' };
/** Object type ids and the words of older addresses; quotes, invoices and orders carry theirs as type. */
const OBJECTS: Record<string, Kind> = {
  '0-1': CONTACT,
  '0-2': COMPANY,
  '0-3': DEAL,
  '0-5': TICKET,
  '0-14': { kind: 'deal', type: '0-14' },
  '0-53': { kind: 'deal', type: '0-53' },
  '0-123': { kind: 'deal', type: '0-123' },
  contact: CONTACT,
  company: COMPANY,
  deal: DEAL,
  ticket: TICKET,
};
/** `app`, and the regional `app-eu1`, `app-na2`, …: a portal has one region, so its number alone is the tenant. */
const HOST = /^app(?:-[a-z0-9]+)?\.hubspot\.com$/;
const TITLE = /^(?<name>.+?)(?:\s*\|\s*HubSpot.*)?$/;
/** Panels that show another record beside the one of the address. */
const PREVIEW =
  '[data-selenium-test="sidebar-preview-panel"], [data-test-id="IndexPageInlineSidebar"], [data-crm-location="CRM_OBJECT_PREVIEW"]';
const PREVIEW_NAME = '[data-selenium-test="highlightTitle"], [data-selenium-test="preview-panel-header"]';
const CARDS = '[data-selenium-test$="-highlight-details"]';
const OTHER_CARDS =
  ':is([data-selenium-test^="contact-"], [data-selenium-test^="company-"], [data-selenium-test^="deal-"], [data-selenium-test^="ticket-"])';
/** Cards of the records linked to this one. */
const SIDE = '[data-test-id="records-right-sidebar"]';
/** Linked records of every kind; only persons and companies own. */
const OWNERS = '[data-selenium-test$="-chicklet-title-link"], [data-test-id$="-chicklet-title-link"]';

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !HOST.test(url.host)) return null;
  const [app, portal, ...rest] = segments(url.pathname);
  const tenant = numericId(portal);
  const place = app === 'contacts' ? (rest[0] === 'record' ? 1 : 0) : app === 'help-desk' ? rest.lastIndexOf('ticket') : -1;
  const object = place < 0 ? null : entry(OBJECTS, rest[place]);
  const id = numericId(rest[place + 1]);
  return tenant && object && id ? { system: 'hubspot', ...object, tenant, id } : null;
}

/** The address that the name of a record links to: inside or around it. */
function linkOfName(named: Element, doc: Document): URL | null {
  const href = (named.closest('a[href]') ?? named.querySelector('a[href]'))?.getAttribute('href');
  return href && URL.canParse(href, doc.baseURI) ? new URL(href, doc.baseURI) : null;
}

/** The one panel in front and the name at its head. */
function previewed(doc: Document): { panel: Element; named: Named } | null {
  const panel = onlyVisible(doc, PREVIEW);
  const named = panel && agreedNamed(panel, PREVIEW_NAME);
  return named && { panel, named };
}

/** A panel shows a record of its own under the address of the list or of another record. That its name links to that record
 * is unverified; where it does not, nobody is read. */
function front(doc: Document): URL | null | undefined {
  if (!modalInFront(doc, PREVIEW)) return undefined;
  const shown = modalInFront(doc) ? null : previewed(doc);
  return shown && linkOfName(shown.named.anchor, doc);
}

/** What a part of the page, and the cards beside it, say of the record. */
function recordIn(part: Element, beside: ParentNode, own: UrlMatch, named: Named): RecordOnPage {
  const property = (field: string) => texts(part, `[data-selenium-test="property-input-${field}"]`);
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [...new Set([...mailLinks(part), ...property('email')])],
      phones: [...new Set([...phoneLinks(part), ...property('phone'), ...property('mobilephone')])],
      owners: ownerLinks(beside, OWNERS, own, match),
    }),
  };
}

/** Help desk: no title to go by, but the name links to the ticket itself. */
function readHelpDesk(doc: Document, own: UrlMatch): RecordOnPage | null {
  const named = own.kind === 'ticket' ? firstNamed(doc, ['[data-test-id="ticket-header-name-link"]']) : null;
  const at = named && linkOfName(named.anchor, doc);
  if (!named || (at && match(at)?.id !== own.id)) return null;
  return {
    match: own,
    ...named,
    details: () => ({ emails: [], phones: [], owners: ownerLinks(doc, OWNERS, own, match) }),
  };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc, PREVIEW)) {
    const at = front(doc);
    const shown = at && match(at);
    const preview = shown && recordKey(shown) === recordKey(own) ? previewed(doc) : null;
    return preview && recordIn(preview.panel, preview.panel, own, preview.named);
  }
  // The cards of quotes, invoices and orders have names nobody knows: any will do that is of no other kind.
  const card = own.type ? `${CARDS}:not(${OTHER_CARDS})` : `[data-selenium-test="${own.kind}-highlight-details"]`;
  const titles = allVisible(doc, `[data-selenium-test="highlightTitle"], ${card} h3`).filter((title) => !title.closest(SIDE));
  const anchor = titles.find((title) => textOf(title) && (title.closest(CARDS)?.matches(card) ?? true));
  if (!anchor) return readHelpDesk(doc, own);
  const name = textOf(anchor);
  if (!sameName(titleName(doc, TITLE) ?? '', name)) return null;
  const side = anchor.closest('[data-test-id="left-sidebar"]') ?? anchor.closest(CARDS) ?? anchor;
  return recordIn(side, doc, own, { name, anchor });
}

const adapter: CrmAdapter = {
  id: 'hubspot',
  title: 'HubSpot CRM',
  confidence: 'high',
  sources: [
    'Clockify extension, src/integrations/hubspot.js: highlightTitle, help desk, chicklets, preview panels',
    'Toggl Track extension, src/content/hubspot.js',
    'public plug-ins and userscripts: records 0-14, 0-53, 0-123; create-engagement-call-button, -email-button',
    'public unit tests and userscripts: regional hosts, object type ids, "name | HubSpot" titles',
  ],
  hosts: ['https://*.hubspot.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
  front,
  actions: {
    call: ':is([data-test-id="create-engagement-call-button"], [data-selenium-test="create-engagement-call-button"])',
    write: ':is([data-test-id="create-engagement-email-button"], [data-selenium-test="create-engagement-email-button"])',
  },
};
export default adapter;
