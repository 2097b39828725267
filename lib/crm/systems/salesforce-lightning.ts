import { recordKey } from '../contract';
import type { CrmAdapter, OwnerLink, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { salesforceId } from '../families/salesforce-id';
import { allVisible, firstNamed, mailLinks, modalInFront, ownerLinks, phoneLinks, sameName, titleName } from '../page-kit';
import { cloudTenant, entry, fragment, segments } from '../url-kit';

/** Object name and id prefix of each kind; the prefix decides, since the object may be left out of the address. */
const OBJECTS: Record<string, { object: string; kind: RecordKind; type?: string }> = {
  '001': { object: 'account', kind: 'company' },
  '003': { object: 'contact', kind: 'contact' },
  '00Q': { object: 'lead', kind: 'lead' },
  '006': { object: 'opportunity', kind: 'deal' },
  '500': { object: 'case', kind: 'ticket' },
  '801': { object: 'order', kind: 'deal', type: 'order' },
  '0Q0': { object: 'quote', kind: 'deal', type: 'quote' },
  '800': { object: 'contract', kind: 'deal', type: 'contract' },
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

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, HOSTS);
  const path = segments(url.pathname);
  // `/lightning/r[/Object]/id/…`, and in older links `/one/one.app#/sObject/id/view`
  const rest = path[0] === 'lightning' && path[1] === 'r' ? path.slice(2) : path[1] === 'one.app' ? segments(fragment(url)) : [];
  const named = rest[1] !== undefined && salesforceId(rest[0] ?? '') === null;
  const id = salesforceId((named ? rest[1] : rest[0]) ?? '');
  const known = entry(OBJECTS, id?.slice(0, 3));
  if (!tenant || !id || !known) return null;
  if (named && ![known.object, 'sobject'].includes(rest[0]?.toLowerCase() ?? '')) return null;
  const { kind, type } = known;
  return { system: 'salesforce-lightning', kind, tenant, id, ...(type && { type }) };
}

/** Visible elements outside the panes that stand behind. */
function inFront(doc: Document, selector: string): Element[] {
  return allVisible(doc, selector).filter((element) => element.closest(PANE)?.matches(FRONT_PANE) ?? true);
}

/** Owners out of several parts of one record, each once. */
function distinct(owners: OwnerLink[]): OwnerLink[] {
  return [...new Map(owners.map((owner) => [recordKey(owner.match), owner])).values()];
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
  // In a console the pane of the parent record is visible too: its fields are not this record's.
  const pane = first.anchor.closest(PANE);
  const parts = () => inFront(doc, DETAILS).filter((part) => part.closest(PANE) === pane);
  return {
    match: own,
    ...first,
    details: () => ({
      emails: [...new Set(parts().flatMap(mailLinks))],
      phones: [...new Set(parts().flatMap(phoneLinks))],
      owners: distinct(parts().flatMap((part) => ownerLinks(part, 'records-hoverable-link a[href]', own, match))),
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'salesforce-lightning',
  title: 'Salesforce Lightning Experience',
  confidence: 'high',
  sources: [
    'Salesforce Inspector Reloaded, addon/manifest.json and addon/popup.js: hosts, ids in addresses',
    'Toggl Track extension, src/content/force.js: the pane in front, page header, title',
    'public tests and extensions: Order 801, Quote 0Q0, Contract 800; a[data-recordid]; click-to-dial, emailuiFormattedEmail',
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
  links: { selector: 'a[data-recordid]', href: (element) => `/lightning/r/${element.getAttribute('data-recordid')}/view` },
  actions: {
    call: 'lightning-click-to-dial',
    write: 'a.emailuiFormattedEmail, [data-target-selection-name="sfdc:StandardButton.Quote.NewQuote"]',
  },
};
export default adapter;
