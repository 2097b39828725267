import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, mailLinks, modalInFront, ownerLinks, phoneLinks, sameName, titleName } from '../page-kit';
import { cloudTenant, fragment, segments } from '../url-kit';

/** Object name and id prefix of each kind; the prefix decides, since the object may be left out of the address. */
const OBJECTS: Record<string, { object: string; kind: RecordKind }> = {
  '001': { object: 'account', kind: 'company' },
  '003': { object: 'contact', kind: 'contact' },
  '00Q': { object: 'lead', kind: 'lead' },
  '006': { object: 'opportunity', kind: 'deal' },
  '500': { object: 'case', kind: 'ticket' },
};
/** `*.my.salesforce.com/lightning/…` stands in mails and redirects to the Lightning host of the same organisation. */
const HOSTS =
  /^([a-z0-9.-]+)\.(?:lightning\.(?:force\.com|force\.mil|crmforce\.mil)(?:\.mcas\.ms)?|sfcrm(?:apps|products)\.cn|my\.salesforce\.com)$/;
const TITLE = /^(?<name>.+?)(?: \| [^|]+)? \| Salesforce$/;
/** Pages opened before stay in the document, hidden; the one in front is normal (standard) or maximized (console). */
const PANE = '[class*="windowViewMode-"]';
const FRONT_PANE = '.windowViewMode-normal, .windowViewMode-maximized';
/** Headers in order of trust; the name is the heading, the fields beside it use the same elements. */
const HEADERS = ['records-lwc-highlights-panel', '.slds-page-header__title'];
const NAMES = [
  'h1 lightning-formatted-name, h1 lightning-formatted-text',
  'lightning-formatted-name',
  'lightning-formatted-text',
  '.uiOutputText:not(.selectedListView)',
];
const DETAILS = 'records-lwc-detail-panel, records-lwc-highlights-panel';

/**
 * The case-safe 18-character form of an id: three characters more, each telling which of five are capitals.
 * 15 and 18 characters are one record. An 18-character id is kept as it is.
 */
function fullId(id: string): string | null {
  if (/^[A-Za-z0-9]{18}$/.test(id)) return id;
  if (!/^[A-Za-z0-9]{15}$/.test(id)) return null;
  let check = '';
  for (const five of [id.slice(0, 5), id.slice(5, 10), id.slice(10)]) {
    const bits = Array.from(five).reduce((sum, letter, at) => sum + (/[A-Z]/.test(letter) ? 2 ** at : 0), 0);
    check += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits);
  }
  return id + check;
}

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, HOSTS);
  const path = segments(url.pathname);
  // `/lightning/r[/Object]/id/…`, and in older links `/one/one.app#/sObject/id/view`
  const rest = path[0] === 'lightning' && path[1] === 'r' ? path.slice(2) : path[1] === 'one.app' ? segments(fragment(url)) : [];
  const named = rest[1] !== undefined && fullId(rest[0] ?? '') === null;
  const id = fullId((named ? rest[1] : rest[0]) ?? '');
  const known = id && OBJECTS[id.slice(0, 3)];
  if (!tenant || !known) return null;
  if (named && ![known.object, 'sobject'].includes(rest[0]?.toLowerCase() ?? '')) return null;
  return { system: 'salesforce-lightning', kind: known.kind, tenant, id };
}

/** Visible elements outside the panes that stand behind. */
function inFront(doc: Document, selector: string): Element[] {
  return allVisible(doc, selector).filter((element) => element.closest(PANE)?.matches(FRONT_PANE) ?? true);
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const header = HEADERS.map((selector) => inFront(doc, selector)).find((found) => found.length > 0) ?? [];
  const shown = header.map((box) => firstNamed(box, NAMES)).filter((found) => found !== null);
  // The title of a case gives its number, so it says nothing; persons are headed with a salutation that the title omits.
  const title = own.kind === 'ticket' ? null : titleName(doc, TITLE);
  const named = shown.filter(({ name }) => !title || sameName(title, name) || name.endsWith(` ${title}`));
  const [first] = named;
  if (!first || named.some(({ name }) => name !== first.name)) return null; // a console shows the parent's header too
  const details = inFront(doc, DETAILS);
  return {
    match: own,
    ...first,
    emails: [...new Set(details.flatMap(mailLinks))],
    phones: [...new Set(details.flatMap(phoneLinks))],
    owners: details.flatMap((box) => ownerLinks(box, 'records-hoverable-link a[href]', own, match)),
  };
}

const adapter: CrmAdapter = {
  id: 'salesforce-lightning',
  title: 'Salesforce Lightning Experience',
  confidence: 'high',
  sources: [
    'Salesforce Inspector Reloaded, addon/manifest.json and addon/popup.js: hosts, ids in addresses',
    'Toggl Track extension, src/content/force.js: the pane in front, page header, title',
    'Selenium page objects in public repositories: windowViewMode-normal / -maximized, records-lwc-highlights-panel h1',
  ],
  hosts: [
    'https://*.lightning.force.com/*',
    'https://*.lightning.force.mil/*',
    'https://*.lightning.crmforce.mil/*',
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.sfcrmapps.cn/*',
    'https://*.sfcrmproducts.cn/*',
  ],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
