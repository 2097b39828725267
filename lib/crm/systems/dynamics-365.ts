import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, folded, modalInFront, ownerLinks, ownTextOf, plainTitle, texts, textOf, titleMentions } from '../page-kit';
import { guid, parameters } from '../url-kit';

const KINDS: Record<string, RecordKind> = {
  account: 'company',
  contact: 'contact',
  lead: 'lead',
  opportunity: 'deal',
  incident: 'ticket',
};
/** Microsoft's own test hooks. A quick-create or pop-up form has an `h2` of the same name. */
const NAME = 'h1[data-id="header_title"], #headerContainer h1, [data-id="header_title"]:not(h2)';
const EMAILS = 'input[data-id^="emailaddress1.fieldControl"]';
const PHONES = 'input[data-id^="telephone1.fieldControl"], input[data-id^="mobilephone.fieldControl"]';
const OWNERS = ['parentaccountid', 'parentcontactid', 'parentcustomerid', 'customerid'].map(
  (field) => `[data-id*="${field}"] a[href*="etn="]`,
);

function match(url: URL): UrlMatch | null {
  const asked = parameters(url.search);
  const kind = KINDS[asked.get('etn')?.toLowerCase() ?? ''];
  const id = guid(asked.get('id'));
  if (!/\/main\.aspx$/i.test(url.pathname) || asked.get('pagetype')?.toLowerCase() !== 'entityrecord' || !kind || !id)
    return null;
  return { system: 'dynamics-365', kind, tenant: url.host, id };
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
    emails: texts(doc, EMAILS),
    phones: texts(doc, PHONES),
    owners: ownerLinks(doc, OWNERS.join(), own, match),
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
};
export default adapter;
