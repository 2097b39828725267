import { recordKey } from '../contract';
import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import {
  allVisible,
  firstNamed,
  modalInFront,
  onlyVisible,
  ownerLinks,
  phoneLinks,
  texts,
  textOf,
  titleMentions,
} from '../page-kit';
import type { Named } from '../page-kit';
import { entry, fragment, installation, segments } from '../url-kit';

/** Scopes; those of the Sales Pack carry theirs as type beside the opportunity's plain `deal`. */
const SCOPES: Record<string, Pick<UrlMatch, 'kind' | 'type'>> = {
  Account: { kind: 'company' },
  Contact: { kind: 'contact' },
  Lead: { kind: 'lead' },
  Opportunity: { kind: 'deal' },
  Case: { kind: 'ticket' },
  Quote: { kind: 'deal', type: 'Quote' },
  SalesOrder: { kind: 'deal', type: 'SalesOrder' },
  Invoice: { kind: 'deal', type: 'Invoice' },
};
const OWNERS =
  '.field:is([data-name="account"], [data-name="accounts"], [data-name="contact"], [data-name="billingContact"], [data-name="shippingContact"], [data-name="parent"]) a[href]';
/** A record shown over the page under an unchanged address; its heading leads to the record. */
const QUICK_VIEW = '.modal-dialog';
const QUICK_HEADING = 'a[data-action="fullForm"][href*="/view/"]';
/** Views of one record; `create` and lists have no id. */
const MODES = new Set(['view', 'edit', 'related']);

function match(url: URL): UrlMatch | null {
  const [scope, mode, id] = segments(fragment(url).split('?')[0] ?? '');
  const known = entry(SCOPES, scope);
  if (!known || !MODES.has(mode ?? '') || !/^[A-Za-z0-9-]{8,}$/.test(id ?? '') || !id) return null;
  return { system: 'espocrm', ...known, ...installation(url, 'index.php'), id };
}

/** The address of the one quick view in front. @returns null if what is in front does not say which record it is */
function quickViewAt(doc: Document): URL | null {
  const view = onlyVisible(doc, QUICK_VIEW);
  const href = view && onlyVisible(view, QUICK_HEADING)?.getAttribute('href');
  return href && URL.canParse(href, doc.baseURI) ? new URL(href, doc.baseURI) : null;
}

/** "Contact › Eva Nováková": scope, arrow, name. */
function quickName(view: Element): Named | null {
  const [scope, anchor, another] = allVisible(view, `${QUICK_HEADING} > span`).filter(textOf);
  return scope && anchor && !another ? { name: textOf(anchor), anchor } : null;
}

function front(doc: Document): URL | null | undefined {
  return modalInFront(doc) ? quickViewAt(doc) : undefined;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const at = modalInFront(doc) ? quickViewAt(doc) : undefined;
  const shown = at && match(at);
  const view = shown && recordKey(shown) === recordKey(own) ? onlyVisible(doc, QUICK_VIEW) : null;
  if (at !== undefined && !view) return null;
  const named = view ? quickName(view) : firstNamed(doc, ['.page-header .header-title .title', '.header-title .title']);
  if (!named || !(view || titleMentions(doc, named.name))) return null; // the title is the name of the record of the page
  const forms = allVisible(view ?? doc, '.detail[data-scope], .edit[data-scope]').filter(
    (form) => !form.parentElement?.closest('[data-scope]'),
  );
  const ownScope = ({ kind, type }: Pick<UrlMatch, 'kind' | 'type'>) => kind === own.kind && type === own.type;
  const foreign = forms.some((form) => !ownScope(entry(SCOPES, form.getAttribute('data-scope')) ?? { kind: 'item' }));
  if (foreign) return null;
  const page = forms[0] ?? view ?? doc.querySelector('#main') ?? doc;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: texts(page, '[data-name="emailAddress"] a[data-email-address]'),
      phones: allVisible(page, '[data-name="phoneNumber"]').flatMap(phoneLinks),
      owners: ownerLinks(page, OWNERS, own, match),
    }),
  };
}

/** The page that starts the client carries the loader's parameters; older versions the program's file. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector(
      'script[type="application/json"][data-name="loader-params"], script[src*="client/lib/espo"], script[src*="client/espo.min.js"]',
    ) !== null
  );
}

const adapter: CrmAdapter = {
  id: 'espocrm',
  title: 'EspoCRM',
  confidence: 'high',
  sources: [
    'espocrm/espocrm, client/src/router.js: routes',
    'espocrm/espocrm, client/src/views/detail.js, client/src/page-title.js: heading, title with a counter',
    'espocrm/espocrm, client/res/templates: header.tpl, record/detail.tpl, fields/email, fields/phone, fields/link',
    'espocrm/espocrm, client/src/views/modals/detail.js: quick view, its heading links to the record',
    'espocrm/espocrm, client/res/templates/fields/email/detail.tpl and phone/detail.tpl: data-action mailTo, dial',
    'public modules: #Quote/view/<id>; SalesOrder and Invoice by analogy (unverified)',
    'cloud hosts are from memory',
  ],
  hosts: ['https://*.espocloud.com/*', 'https://*.espocloud.eu/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  front,
  actions: { call: '[data-action="dial"]', write: '[data-action="mailTo"], [data-action="composeEmail"]' },
};
export default adapter;
