import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, mailLinks, modalInFront, onlyVisible, ownerLinks, phoneLinks, textOf } from '../page-kit';
import type { Named } from '../page-kit';
import { fragment, installation, positiveId, segments } from '../url-kit';

const KINDS = new Map<string, RecordKind>([
  ['contacts', 'contact'],
  ['companies', 'company'],
  ['deals', 'deal'],
]);
const DIALOG = '[role="dialog"]';
/** The heading of a page: beside the avatar on a wide screen, large on a small one. */
const HEADINGS = ['h5.text-xl', 'h2.text-2xl', 'h2.text-xl'];

/**
 * `#/contacts/1/show`, its tabs (`…/show/deals`), and `#/contacts/1`, the form of editing. The latter is the address of a
 * record elsewhere too (Bigin: `/bigin/<org>/Home#/contacts/1`), so it counts only where a static site keeps its start page.
 */
function match(url: URL): UrlMatch | null {
  const [resource, record, mode] = segments(fragment(url).split('?')[0] ?? '');
  const kind = KINDS.get(resource ?? '');
  const id = positiveId(record);
  const shown = mode === 'show' || (mode === undefined && /(?:^|\/)(?:index\.html)?$/.test(url.pathname));
  if (!kind || !id || !shown) return null;
  return { system: 'atomic-crm', kind, ...installation(url, 'index.html'), id };
}

/** In the form of editing the name is the value of fields: two of a person, so that no single one shows it. */
function fieldName(page: ParentNode, kind: RecordKind): { name: string; anchor: Element | null } | null {
  if (kind !== 'contact') return firstNamed(page, ['form input[name="name"]']);
  const parts = ['first_name', 'last_name'].map((name) => onlyVisible(page, `form input[name="${name}"]`));
  const name = parts
    .map((part) => (part ? textOf(part) : ''))
    .join(' ')
    .trim();
  return name ? { name, anchor: null } : null;
}

/** The column beside the card of a contact or company: its own addresses, while notes and lists stand in the card. */
function aside(anchor: Element): Element[] {
  return [...(anchor.closest('.gap-8')?.children ?? [])].filter((column) => !column.contains(anchor));
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const [dialog, another] = allVisible(doc, DIALOG);
  const deal = own.kind === 'deal';
  // A deal stands in a dialog over the board; over anything else a dialog creates or edits another record.
  if (another || (deal ? !dialog : dialog !== undefined || modalInFront(doc))) return null;
  const page: ParentNode = (deal && dialog) || (doc.querySelector('main') ?? doc);
  const heading: Named | null = firstNamed(page, HEADINGS);
  const named = heading ?? fieldName(page, own.kind);
  if (!named) return null;
  const columns = () => (heading && !deal ? aside(heading.anchor) : []);
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [...new Set(columns().flatMap(mailLinks))],
      phones: [...new Set(columns().flatMap(phoneLinks))],
      owners: heading ? owners(page, heading, own) : [],
    }),
  };
}

/** A deal's dialog links its company and its people; a contact's company stands under the name, lists stand below. */
function owners(page: ParentNode, { anchor }: Named, own: UrlMatch) {
  return own.kind === 'deal'
    ? ownerLinks(page, 'a[href*="/companies/"], a[href*="/contacts/"]', own, match)
    : ownerLinks(anchor.parentElement ?? anchor, 'a[href*="/companies/"]', own, match);
}

/** Title and icons of the page that starts the client; every react-admin client has the same addresses. */
export function fingerprint(doc: Document): boolean {
  return doc.title.trim() === 'Atomic CRM' || doc.querySelector('link[rel="apple-touch-icon"][href*="appIcon/"]') !== null;
}

const adapter: CrmAdapter = {
  id: 'atomic-crm',
  title: 'Atomic CRM',
  confidence: 'medium',
  sources: [
    'marmelab/atomic-crm, src/components/atomic-crm: contacts/ContactShow.tsx, companies/CompanyShow.tsx, deals/DealShow.tsx; contacts/index.ts (edit, show)',
    'marmelab/atomic-crm, index.html: title, appIcon',
    'react-admin: /<resource>/<id>/show, /<resource>/<id> is the form of editing',
    'unverified: fields of the forms, the company’s link in a deal',
  ],
  hosts: ['https://*.marmelab.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
