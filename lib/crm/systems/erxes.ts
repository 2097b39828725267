import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, onlyVisible, ownerLinks, texts } from '../page-kit';
import { installation, parameters, segments } from '../url-kit';

/** The parameter that opens a record over its list, by the list's address. */
const LISTS: Record<string, { kind: RecordKind; parameter: string }> = {
  'contacts/customers': { kind: 'contact', parameter: 'contactId' },
  'contacts/leads': { kind: 'contact', parameter: 'contactId' },
  'contacts/companies': { kind: 'company', parameter: 'companyId' },
};
const DEALS = { kind: 'deal', parameter: 'salesItemId' } as const;
/** The record slides in over the list, which stays. Two sheets, or a pop-up over the sheet: nobody knows what is in front. */
const SHEET = '[role="dialog"][data-state="open"]';
const NAMES: Partial<Record<RecordKind, readonly string[]>> = {
  contact: ['.text-base.font-semibold'], // a button, or plain text for those who may not edit
  company: ['form input[name="primaryName"]'],
  deal: ['h2 input', 'h2'],
};

function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const list = path[0] === 'sales' ? DEALS : path.length === 2 ? LISTS[path.join('/')] : undefined;
  const id = list && parameters(url.search).get(list.parameter);
  // The program lives at the root of its host; the path is a route.
  const own = installation(new URL('/', url));
  return list && id && /^[A-Za-z0-9_-]{6,}$/.test(id) ? { system: 'erxes', kind: list.kind, ...own, id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const sheet = onlyVisible(doc, SHEET);
  const named = sheet && firstNamed(sheet, NAMES[own.kind] ?? []);
  if (!named) return null;
  const isClient = own.kind !== 'deal';
  return {
    match: own,
    ...named,
    details: () => ({
      emails: isClient ? texts(sheet, 'form input[name="email"], form input[name="primaryEmail"]') : [],
      phones: isClient ? texts(sheet, 'form input[name="phone"], form input[name="primaryPhone"]') : [],
      owners: ownerLinks(sheet, 'a[href*="contactId="], a[href*="companyId="]', own, match), // unverified that they are links
    }),
  };
}

/** The page that starts the program: its icon. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('link[rel~="icon"][href*="/assets/erxes-logo"]') !== null;
}

const adapter: CrmAdapter = {
  id: 'erxes',
  title: 'erxes',
  confidence: 'medium',
  sources: [
    'erxes/erxes, frontend/core-ui: ContactsRoutes.tsx, CustomerDetail.tsx, CompanyDetail.tsx, CustomerDetailGeneral.tsx, index.html',
    'erxes/erxes, frontend/core-ui: CompanyDetailFields.tsx (primaryName, email, phone); frontend/libs/erxes-ui: sheet.tsx (Radix dialog)',
    'erxes/erxes, frontend/plugins/sales_ui: SalesItemDetail.tsx, SalesItemDetailHeader.tsx (heading, a field in earlier versions)',
    'cloud host is from the catalogue (unverified)',
  ],
  hosts: ['https://*.erxes.io/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
