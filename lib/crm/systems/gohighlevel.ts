import { soleOwners } from '../families/sole-owners';
import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, modalInFront, textOf, texts } from '../page-kit';
import { segments } from '../url-kit';

/** The same text element serves for much else: it counts only where all of it agrees, or the form says the same. */
const NAMES = 'p.hr-text-semibold span.hr-ellipsis, h2.clamp-text.conversation-header-text';
const field = (doc: Document, column: string) => texts(doc, `input[name="contact.${column}"]`);

/**
 * `[/v2]/location/<location>/contacts/detail/<id>`, on the maker's hosts and on those of agencies, which show the same
 * locations: so the location alone is the tenant, wherever it is opened.
 */
function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const [location, tenant, place, second, third] = path[0] === 'v2' ? path.slice(1) : path;
  if (location !== 'location' || !tenant || !/^[A-Za-z0-9]{8,}$/.test(tenant)) return null;
  if (place === 'contacts' && second === 'detail' && /^[A-Za-z0-9]{6,}$/.test(third ?? '') && third)
    return { system: 'gohighlevel', kind: 'contact', tenant, id: third };
  // a word in small letters is a view: list, pipeline, bulkactions
  if (place === 'opportunities' && second && /^(?![a-z]+$)[A-Za-z0-9]{8,}$/.test(second))
    return { system: 'gohighlevel', kind: 'deal', tenant, id: second };
  return null;
}

const readTitle = titleReader({
  product: '(?:Go)?HighLevel|LeadConnector',
  sections: 'contacts?|opportunit(?:y|ies)|conversations|dashboard',
  match,
});

function readContact(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const parts = [field(doc, 'first_name'), field(doc, 'last_name')];
  if (parts.some((values) => values.length > 1)) return null;
  const full = parts.flat().join(' ');
  const shown = allVisible(doc, NAMES).filter((element) => textOf(element));
  const name = full || (shown[0] && textOf(shown[0])) || '';
  const same = shown.filter((element) => textOf(element) === name);
  if (!name || (!full && same.length < shown.length)) return null;
  return {
    match: own,
    name,
    anchor: same[0] ?? null,
    details: () => ({ emails: field(doc, 'email'), phones: field(doc, 'phone'), owners: [] }),
  };
}

/** Of a deal's page nothing is published, and an agency's title may say the agency: heading and title must agree. */
function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (own.kind === 'contact') return readContact(doc, own);
  const record = readTitle(doc, own);
  return record?.anchor ? { ...record, details: () => ({ emails: [], phones: [], owners: soleOwners(doc, own, match) }) } : null;
}

/** The menu at the left, under whatever name an agency runs it. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('#sidebar-v2, .hl_nav-header') !== null;
}

const adapter: CrmAdapter = {
  id: 'gohighlevel',
  title: 'HighLevel',
  confidence: 'high',
  sources: [
    'public repositories: addresses of contacts and opportunities, with and without v2, on both of the maker’s hosts and agencies’ own',
    'public extension that renames tabs: p.hr-text-semibold span.hr-ellipsis on /contacts/detail/',
    'public userscript for HighLevel: contact.first_name, contact.last_name, contact.email, contact.phone, conversation-header-text',
    'many public style sheets and scripts: #sidebar-v2, .hl_nav-header',
  ],
  hosts: ['https://*.gohighlevel.com/*', 'https://*.leadconnectorhq.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
