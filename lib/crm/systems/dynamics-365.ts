/**
 * Dynamics 365 and every model-driven Power App. A lookup ("Customer") is an element with a name and usually no link: owners
 * are only those that a form does link to (`etn=` in the address).
 */
import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, folded, modalInFront, ownerLinks, ownTextOf, plainTitle, texts, textOf, titleMentions } from '../page-kit';
import { entry, guid, parameters } from '../url-kit';

const TABLES: Record<string, Pick<UrlMatch, 'kind' | 'type'>> = {
  account: { kind: 'company' },
  contact: { kind: 'contact' },
  lead: { kind: 'lead' },
  opportunity: { kind: 'deal' },
  incident: { kind: 'ticket' },
  quote: { kind: 'deal', type: 'quote' },
  salesorder: { kind: 'deal', type: 'salesorder' },
  invoice: { kind: 'deal', type: 'invoice' },
};
/** Numbers that stand for tables in older addresses (`etc=`). */
const CODES: Record<string, string> = {
  '1': 'account',
  '2': 'contact',
  '3': 'opportunity',
  '4': 'lead',
  '112': 'incident',
  '1084': 'quote',
  '1088': 'salesorder',
  '1090': 'invoice',
};
/** Microsoft's own test hooks. A quick-create or pop-up form has an `h2` of the same name. */
const NAME = 'h1[data-id="header_title"], #headerContainer h1, [data-id="header_title"]:not(h2)';
const EMAILS = 'input[data-id^="emailaddress1.fieldControl"]';
const PHONES = 'input[data-id^="telephone1.fieldControl"], input[data-id^="mobilephone.fieldControl"]';
const OWNERS =
  ':is([data-id*="parentaccountid"], [data-id*="parentcontactid"], [data-id*="parentcustomerid"], [data-id*="customerid"]) a[href*="etn="]';

function match(url: URL): UrlMatch | null {
  const asked = parameters(url.search);
  const named = /[?&]etn=/i.test(url.search); // given twice it names none, and no number helps
  const table = entry(TABLES, named ? asked.get('etn')?.toLowerCase() : entry(CODES, asked.get('etc')));
  const id = guid(asked.get('id'));
  if (!/\/main\.aspx$/i.test(url.pathname) || asked.get('pagetype')?.toLowerCase() !== 'entityrecord' || !table || !id)
    return null;
  return { system: 'dynamics-365', ...table, tenant: url.host, id };
}

/** The heading without the state beside it ("Acme - Saved", the state in an element of its own). */
function heading(element: Element): string {
  return folded(element.getAttribute('title') ?? '') || (ownTextOf(element) || textOf(element)).replace(/\s*[-–]\s*$/, '');
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const named = agreedNamed(doc, NAME, heading);
  if (!named) return null;
  if (/ - (?:Microsoft )?Dynamics 365$/.test(plainTitle(doc)) && !titleMentions(doc, named.name)) return null;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: texts(doc, EMAILS),
      phones: texts(doc, PHONES),
      owners: ownerLinks(doc, OWNERS, own, match),
    }),
  };
}

/** Forms and the frame of every model-driven app. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector('[data-id="editFormRoot"], [data-id="topBar"], [data-id="form-header"], [data-id="sitemap-body"]') !== null
  );
}

const adapter: CrmAdapter = {
  id: 'dynamics-365',
  title: 'Microsoft Dynamics 365',
  confidence: 'high',
  sources: [
    'microsoft/EasyRepro, AppElementReference.cs: data-id hooks, header_title',
    'Level up for Dynamics CRM, dynamics-detection.ts: main.aspx parameters, on-premises hosts',
    'public documents and code: etn=quote, salesorder, invoice; etc=1, 2, 3, 4, 112, 1084, 1088, 1090',
    'public page objects: …fieldControl-phone-action-icon, the dialling icon of a phone field',
    'public page objects: state beside the heading, fieldControl inputs, "Account: name - Dynamics 365" titles',
  ],
  hosts: [
    'https://*.dynamics.com/*',
    'https://*.dynamics.cn/*',
    'https://*.appsplatform.us/*',
    'https://*.microsoftdynamics.us/*',
  ],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  actions: { call: '[id$=".fieldControl-phone-action-icon"], [data-id$=".fieldControl-phone-action-icon"]' },
};
export default adapter;
