import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import {
  agreedNamed,
  allVisible,
  mailLinks,
  modalInFront,
  onlyVisible,
  ownerLinks,
  phoneLinks,
  textOf,
  texts,
} from '../page-kit';
import { entry, installation, parameters, positiveId } from '../url-kit';

/** Modules of vtiger and YetiForce. All records of a database count together, so `type` only says what a deal is. */
const MODULES: Record<string, Pick<UrlMatch, 'kind' | 'type'>> = {
  Accounts: { kind: 'company' },
  Contacts: { kind: 'contact' },
  Leads: { kind: 'lead' },
  Potentials: { kind: 'deal' },
  SSalesProcesses: { kind: 'deal' },
  HelpDesk: { kind: 'ticket' },
  Quotes: { kind: 'deal', type: 'Quotes' },
  SalesOrder: { kind: 'deal', type: 'SalesOrder' },
  Invoice: { kind: 'deal', type: 'Invoice' },
  SQuotes: { kind: 'deal', type: 'SQuotes' },
  SSingleOrders: { kind: 'deal', type: 'SSingleOrders' },
  FInvoice: { kind: 'deal', type: 'FInvoice' },
};
/** A related record slides over the page in vtiger 7 and 8; its own id and edit button come with it. */
const OVERLAY = '.overlayDetail';
/** vtiger's layouts 6 to 8 by their path, YetiForce by what it writes on the body. */
const LAYOUTS =
  'link[href*="layouts/v7/"], script[src*="layouts/v7/"], link[href*="layouts/vlayout/"], body[data-layoutpath][data-skinpath]';
/** A field of the record itself; cells of related lists have no `.value` that knows its type. */
const field = (type: string) => `.value[data-field-type${type}]`;

function match(url: URL): UrlMatch | null {
  const query = parameters(url.search);
  const known = entry(MODULES, query.get('module'));
  const id = positiveId(query.get('record'));
  const shown = /^(?:Detail|DetailPreview|Edit)$/.test(query.get('view') ?? '') && query.get('isDuplicate') !== 'true';
  if (!known || !id || !shown || query.get('parent') || !/\/(?:index\.php)?$/.test(url.pathname)) return null;
  return { system: 'vtiger-yetiforce', ...installation(url, 'index.php'), ...known, id };
}

function front(doc: Document, url: URL): URL | null | undefined {
  if (allVisible(doc, OVERLAY).length === 0) return undefined;
  const edit = onlyVisible(doc, OVERLAY)?.querySelector('button.editRelatedRecord')?.getAttribute('value');
  return edit && URL.canParse(edit, url) ? new URL(edit, url) : null;
}

/** The e-mail addresses of a field: vtiger's composer, a plain link, or text (which vtiger cuts when it is a link). */
function emails(box: Element): string[] {
  const raw = [...box.querySelectorAll('a[data-rawvalue]')].map((link) => link.getAttribute('data-rawvalue') ?? '');
  const linked = [...raw, ...mailLinks(box)].filter(Boolean);
  return linked.length > 0 ? linked : [textOf(box)].filter((text) => /^[^@\s]+@[^@\s]+$/.test(text));
}

function phones(box: Element): string[] {
  const linked = [...phoneLinks(box), ...texts(box, 'a.phoneField')];
  return linked.length > 0 ? linked : [textOf(box)].filter(Boolean);
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const overlay = onlyVisible(doc, OVERLAY);
  if (!overlay && modalInFront(doc)) return null;
  const scope = overlay?.parentElement ?? doc;
  const inputs = [...scope.querySelectorAll<HTMLInputElement>('input#recordId')];
  const ids = new Set(inputs.filter((input) => overlay || !input.closest('#overlayPageContent')).map(({ value }) => value));
  const named = ids.size === 1 && ids.has(own.id) ? agreedNamed(overlay ?? doc, '.recordLabel') : null;
  if (!named) return null;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [...new Set(allVisible(scope, field('="email"')).flatMap(emails))],
      phones: [...new Set(allVisible(scope, field('="phone"')).flatMap(phones))],
      taxIds: texts(scope, '[id$="_detailView_fieldValue_vat_id"] .value'),
      owners: ownerLinks(scope, `${field('^="reference"')} a[href]`, own, match),
    }),
  };
}

export function fingerprint(doc: Document): boolean {
  return doc.querySelector(LAYOUTS) !== null;
}

const adapter: CrmAdapter = {
  id: 'vtiger-yetiforce',
  title: 'vtiger CRM / YetiForce',
  confidence: 'high',
  sources: [
    'YetiForceCompany/YetiForceCRM, layouts/basic/modules/Vtiger/{PageHeader,DetailViewHeader,DetailViewHeaderTitle}.tpl, Detail/BlockView.tpl',
    'public copies of vtiger 7: layouts/v7/modules/Vtiger/{Header,DetailViewHeaderTitle,DetailViewBlockView,OverlayDetailView,DetailViewPreProcess}.tpl',
    'public copies of vtiger 7: uitypes/PhoneDetailView.tpl (phoneField), Reference.php (links), emailField with data-rawvalue',
    'semelyanov86/xtree-crm, layouts/vlayout: #recordId in vtiger 6',
  ],
  hosts: [],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  front,
  actions: { call: 'a.phoneField[onclick*="registerPBXOutboundCall"]', write: 'a.emailField[onclick*="getInternalMailer"]' },
};
export default adapter;
