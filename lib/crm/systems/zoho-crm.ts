import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import {
  allVisible,
  firstNamed,
  isCovered,
  mailLinks,
  modalInFront,
  ownerLinks,
  phoneLinks,
  texts,
  titleName,
} from '../page-kit';
import { entry, parameters, positiveId, segments } from '../url-kit';

/** Module keys stay English even where an account renames its tabs. Ids are counted across modules; `type` says what a deal is. */
const MODULES: Record<string, { kind: RecordKind; type?: string; names: string[] }> = {
  Contacts: { kind: 'contact', names: ['FULLNAME', 'LASTNAME'] },
  Accounts: { kind: 'company', names: ['ACCOUNTNAME'] },
  Leads: { kind: 'lead', names: ['FULLNAME', 'LASTNAME'] },
  Potentials: { kind: 'deal', names: ['POTENTIALNAME'] },
  Deals: { kind: 'deal', names: ['POTENTIALNAME'] },
  Cases: { kind: 'ticket', names: ['SUBJECT'] },
  Quotes: { kind: 'deal', type: 'Quotes', names: ['SUBJECT'] },
  SalesOrders: { kind: 'deal', type: 'SalesOrders', names: ['SUBJECT'] },
  Invoices: { kind: 'deal', type: 'Invoices', names: ['SUBJECT'] },
};
/** Data centres of the CRM itself, and of the two suites whose shells show it in a frame. */
const HOSTS = /^(?:crm|crmplus|one)\.zoho\.(?:com|eu|in|com\.au|jp|sa|com\.cn)$|^crm\.zohocloud\.ca$/;
const TITLE = /^(?<name>.+?) - Zoho CRM$/;
const SHELL_FRAME = 'iframe[src*="/crm/"]';
/** A field of the record itself; the cells of related lists are named `value_listviewtable_…`. */
const FIELD = ':is([id^="subvalue_"], [id^="value_"], [data-zcqa^="value_"]:not([data-zcqa^="value_listviewtable_"]))';

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !HOSTS.test(url.host)) return null;
  const path = segments(url.pathname);
  const at = path.lastIndexOf('crm');
  // Without an organisation in it an address leads to whichever the user opened last.
  const [tenant, page, ...rest] = at < 0 ? [] : path.slice(at + 1);
  const query = parameters(url.search);
  const [module, record, mode, more] =
    page === 'tab' ? rest : page === 'EntityInfo.do' ? [query.get('module'), query.get('id')] : [];
  const known = entry(MODULES, module);
  const id = positiveId(record);
  if (!tenant || !known || !id || id.length < 12) return null;
  const shown = mode === undefined || (mode === 'edit' && more === undefined) || mode === 'canvas';
  return shown ? { system: 'zoho-crm', kind: known.kind, tenant, id, ...(known.type && { type: known.type }) } : null;
}

/** Where the header, a card or the list of fields gives the name, newest layout first. */
const places = (name: string) => [
  `#titlecard_${name}`,
  `#title_${name} crux-text-component`,
  `[data-zcqa="value_${name}"]`,
  `#subvalue_${name}`,
  `#value_${name}`,
];

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc) || isCovered(doc, SHELL_FRAME, 'iframe')) return null;
  const module = Object.values(MODULES).find(({ kind, type }) => kind === own.kind && type === own.type);
  const named = firstNamed(doc, module?.names.flatMap(places) ?? []);
  // Layouts of the account's own ("canvas") replace the whole header: then the title must do.
  const name = named?.name ?? titleName(doc, TITLE);
  if (!name) return null;
  const fields = () => allVisible(doc, FIELD);
  return {
    match: own,
    name,
    anchor: named?.anchor ?? null,
    details: () => ({
      emails: [...new Set(fields().flatMap(mailLinks))],
      phones: [...new Set([...fields().flatMap(phoneLinks), ...texts(doc, '#value_PHONE, #value_MOBILE')])],
      owners: ownerLinks(doc, `${FIELD} a[href*="/tab/Accounts/"], ${FIELD} a[href*="/tab/Contacts/"]`, own, match),
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'zoho-crm',
  title: 'Zoho CRM',
  confidence: 'medium',
  sources: [
    'public links: crm.zoho.<dc>/crm/<org>/tab/<Module>/<id>, /canvas/<id>, EntityInfo.do; tab/SalesOrders; suites’ shells …/cxapp/crm/…',
    'public userscripts: titlecard_LASTNAME, value_FULLNAME, title_… crux-text-component; value_listviewtable_… in related lists',
    'older page objects: subvalue_LASTNAME, value_ACCOUNTNAME, value_PHONE, subvalue_SUBJECT',
    'titles "Name - Zoho CRM", links inside fields, the frame of the shells, most data centres: unverified',
  ],
  hosts: [
    ...['com', 'eu', 'in', 'com.au', 'jp', 'sa', 'com.cn'].map((domain) => `https://*.crm.zoho.${domain}/*`),
    'https://*.crm.zohocloud.ca/*',
    ...['com', 'eu', 'in'].flatMap((domain) => [`https://*.crmplus.zoho.${domain}/*`, `https://*.one.zoho.${domain}/*`]),
  ],
  selfHosted: false,
  frames: 'all',
  match,
  read,
};
export default adapter;
