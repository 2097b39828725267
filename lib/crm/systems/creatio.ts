import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, firstNamed, modalInFront, ownerLinks, texts } from '../page-kit';
import { fragment, guid, segments } from '../url-kit';

/** Page schemas of both interfaces. An installation can have its own (`UsrContact1Page`): what they show, nobody knows. */
const SCHEMAS: Record<string, RecordKind> = {
  ContactPageV2: 'contact',
  Contact_FormPage: 'contact',
  Contacts_FormPage: 'contact',
  AccountPageV2: 'company',
  Account_FormPage: 'company',
  Accounts_FormPage: 'company',
  LeadPageV2: 'lead',
  Lead_FormPage: 'lead',
  Leads_FormPage: 'lead',
  OpportunityPageV2: 'deal',
  Opportunities_FormPage: 'deal',
  CasePage: 'ticket',
  Cases_FormPage: 'ticket',
};
/** Workspace `0` may be left out; before it stands the folder of the installation. Windows servers know no case. */
const PAGE = /^(.*?)(?:\/0)?\/(nui\/viewmodule\.aspx|shell)\/?$/i;
/** The heading of the classic interface: the record's own name, for cases number and subject. */
const HEADER = '#MainHeaderSchemaPageHeaderCaptionLabel';
/** The part of the new interface that shows pages. */
const NEW = 'crt-schema-outlet';
const NAMES: Partial<Record<RecordKind, string>> = {
  contact: '#ContactPageV2AccountNameTextEdit-el',
  company: '#AccountPageV2AccountNameTextEdit-el',
};
/** Message boxes, and mini pages: cards of other records over the page. */
const DIALOGS = '.ts-messagebox-box, [id$="MiniPageMiniPageHeaderCaptionLabel"]';
/** Lookups of the client; that of the responsible employee is a contact too, and no client. */
const OWNERS = ['Account', 'Contact'].map((column) => `a[id$="${column}LookupEdit-link-el"][href]`).join();

function match(url: URL): UrlMatch | null {
  const [, folder = '', page = ''] = PAGE.exec(url.pathname) ?? [];
  const path = segments(fragment(url).split('?')[0] ?? '');
  // the new interface begins with the card; the classic one stacks modules, the last is in front
  const at = page.toLowerCase() === 'shell' ? (path[0] === 'Card' ? 0 : -1) : path.lastIndexOf('CardModuleV2');
  const [schema, mode, number, ...more] = path.slice(at + 1);
  const kind = SCHEMAS[schema ?? ''];
  const id = guid(number);
  if (!page || at < 0 || !kind || mode !== 'edit' || !id || more.length > 0) return null;
  return { system: 'creatio', kind, tenant: url.host, ...(folder && { place: folder.slice(1) }), id };
}

const readTitle = titleReader({
  product: 'Creatio|Terrasoft',
  sections: 'contacts?|accounts?|leads?|opportunit(?:y|ies)|cases?',
  dialogs: DIALOGS,
  match,
});

/** Classic: heading and name field must agree. Of the new interface only the address is known: name by the title. */
function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (doc.querySelector(NEW)) return readTitle(doc, own);
  const header = firstNamed(doc, [HEADER]);
  if (!header) return null;
  const field = NAMES[own.kind];
  const name = field ? agreedNamed(doc, field)?.name : header.name;
  if (!name || !header.name.includes(name) || modalInFront(doc, DIALOGS)) return null;
  const page = own.kind === 'company' ? 'AccountPageV2' : 'ContactPageV2';
  const inputs = (...columns: string[]) => texts(doc, columns.map((column) => `#${page}Account${column}TextEdit-el`).join());
  return {
    match: own,
    name,
    anchor: header.anchor,
    details: () => ({
      emails: field ? inputs('Email') : [],
      phones: field ? inputs('MobilePhone', 'Phone') : [],
      owners: ownerLinks(doc, OWNERS, own, match),
    }),
  };
}

/** Elements that every page of the classic interface or of the new one carries. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector(`#centerPanelContainer, [id^="MainHeaderSchema"], ${NEW}`) !== null;
}

const adapter: CrmAdapter = {
  id: 'creatio',
  title: 'Creatio',
  confidence: 'high',
  sources: [
    'Creatio source dumps: address templates; getPageHeaderCaption gives the primary display value',
    'public repositories: LeadPageV2, OpportunityPageV2, CasePage, Contacts_FormPage; other form pages by schema name',
    'public page objects: MainHeaderSchema…, AccountPageV2Account…TextEdit-el, …LookupEdit-link-el, mini pages, centerPanelContainer',
    'public tests of Freedom UI: crt-schema-outlet',
  ],
  hosts: ['https://*.creatio.com/*', 'https://*.terrasoft.ru/*', 'https://*.bpmonline.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
