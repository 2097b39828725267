import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, modalInFront, ownerLinks, phoneLinks, texts, titleMentions } from '../page-kit';
import { fragment, installation, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = {
  Account: 'company',
  Contact: 'contact',
  Lead: 'lead',
  Opportunity: 'deal',
  Case: 'ticket',
};
/** Views of one record; `create` and lists have no id. */
const MODES = new Set(['view', 'edit', 'related']);

function match(url: URL): UrlMatch | null {
  const [scope, mode, id] = segments(fragment(url).split('?')[0] ?? '');
  const kind = KINDS[scope ?? ''];
  if (!kind || !MODES.has(mode ?? '') || !/^[A-Za-z0-9-]{8,}$/.test(id ?? '') || !id) return null;
  return { system: 'espocrm', kind, tenant: installation(url, 'index.php'), id };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const named = firstNamed(doc, ['.page-header .header-title .title', '.header-title .title']);
  if (!named || !titleMentions(doc, named.name)) return null; // the title is the record's name
  const forms = allVisible(doc, '.detail[data-scope], .edit[data-scope]').filter(
    (form) => !form.parentElement?.closest('[data-scope]'),
  );
  if (forms.some((form) => KINDS[form.getAttribute('data-scope') ?? ''] !== own.kind)) return null;
  const page = forms[0] ?? doc.querySelector('#main') ?? doc;
  return {
    match: own,
    ...named,
    emails: texts(page, '[data-name="emailAddress"] a[data-email-address]'),
    phones: allVisible(page, '[data-name="phoneNumber"]').flatMap(phoneLinks),
    owners: ownerLinks(
      page,
      '.field[data-name="account"] a[href], .field[data-name="contact"] a[href], .field[data-name="accounts"] a[href]',
      own,
      match,
    ),
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
    'cloud hosts are from memory',
  ],
  hosts: ['https://*.espocloud.com/*', 'https://*.espocloud.eu/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
