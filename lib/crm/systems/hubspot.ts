import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import {
  allVisible,
  firstNamed,
  mailLinks,
  modalInFront,
  ownerLinks,
  phoneLinks,
  sameName,
  textOf,
  texts,
  titleName,
} from '../page-kit';
import { numericId, segments } from '../url-kit';

/** Object type ids and the words of older addresses. */
const KINDS: Record<string, RecordKind> = {
  '0-1': 'contact',
  '0-2': 'company',
  '0-3': 'deal',
  '0-5': 'ticket',
  contact: 'contact',
  company: 'company',
  deal: 'deal',
  ticket: 'ticket',
};
/** `app`, and the regional `app-eu1`, `app-na2`, …: a portal has one region, so its number alone is the tenant. */
const HOST = /^app(?:-[a-z0-9]+)?\.hubspot\.com$/;
const TITLE = /^(?<name>.+?)(?:\s*\|\s*HubSpot.*)?$/;
/** Panels that show another record beside the one of the address. */
const PREVIEW =
  '[data-selenium-test="sidebar-preview-panel"], [data-test-id="IndexPageInlineSidebar"], [data-crm-location="CRM_OBJECT_PREVIEW"]';
const CARDS = '[data-selenium-test$="-highlight-details"]';
/** Cards of the records linked to this one. */
const SIDE = '[data-test-id="records-right-sidebar"]';
const OWNERS = ['contact', 'company'].flatMap((kind) =>
  ['selenium-test', 'test-id'].map((hook) => `[data-${hook}="${kind}-chicklet-title-link"]`),
);

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !HOST.test(url.host)) return null;
  const [app, portal, ...rest] = segments(url.pathname);
  const tenant = numericId(portal);
  const place = app === 'contacts' ? (rest[0] === 'record' ? 1 : 0) : app === 'help-desk' ? rest.lastIndexOf('ticket') : -1;
  const kind = place < 0 ? undefined : KINDS[rest[place] ?? ''];
  const id = numericId(rest[place + 1]);
  return tenant && kind && id ? { system: 'hubspot', kind, tenant, id } : null;
}

/** Help desk: no title to go by, but the name links to the ticket itself. */
function readHelpDesk(doc: Document, own: UrlMatch): RecordOnPage | null {
  const named = own.kind === 'ticket' ? firstNamed(doc, ['[data-test-id="ticket-header-name-link"]']) : null;
  const href = named?.anchor.querySelector('a[href]')?.getAttribute('href') ?? named?.anchor.getAttribute('href');
  if (!named || (href && URL.canParse(href, doc.baseURI) && match(new URL(href, doc.baseURI))?.id !== own.id)) return null;
  return { match: own, ...named, emails: [], phones: [], owners: ownerLinks(doc, OWNERS.join(), own, match) };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc, PREVIEW)) return null;
  const card = `[data-selenium-test="${own.kind}-highlight-details"]`;
  const titles = allVisible(doc, `[data-selenium-test="highlightTitle"], ${card} h3`).filter((title) => !title.closest(SIDE));
  const anchor = titles.find((title) => textOf(title) && (title.closest(CARDS)?.matches(card) ?? true));
  if (!anchor) return readHelpDesk(doc, own);
  const name = textOf(anchor);
  if (!sameName(titleName(doc, TITLE) ?? '', name)) return null;
  const side = anchor.closest('[data-test-id="left-sidebar"]') ?? anchor.closest(CARDS) ?? anchor;
  const property = (field: string) => texts(side, `[data-selenium-test="property-input-${field}"]`);
  return {
    match: own,
    name,
    anchor,
    emails: [...new Set([...mailLinks(side), ...property('email')])],
    phones: [...new Set([...phoneLinks(side), ...property('phone'), ...property('mobilephone')])],
    owners: ownerLinks(doc, OWNERS.join(), own, match),
  };
}

const adapter: CrmAdapter = {
  id: 'hubspot',
  title: 'HubSpot CRM',
  confidence: 'high',
  sources: [
    'Clockify extension, src/integrations/hubspot.js: highlightTitle, help desk, chicklets, preview panels',
    'Toggl Track extension, src/content/hubspot.js',
    'public unit tests and userscripts: regional hosts, object type ids, "name | HubSpot" titles',
  ],
  hosts: ['https://*.hubspot.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
