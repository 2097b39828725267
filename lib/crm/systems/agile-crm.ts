import { readTitled } from '../families/titled';
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, modalInFront, ownTextOf, phoneLinks, textOf, texts } from '../page-kit';
import { cloudTenant, fragment, positiveId, segments } from '../url-kit';

/** Persons and companies are one table, with one route. */
const KINDS = new Map<string, RecordKind>([
  ['contact', 'party'],
  ['deal', 'deal'],
]);
const NO_ACCOUNT = new Set(['www', 'my', 'api', 'doc', 'stats']);
/** Heading of a person, and of a company, where the name is bare text above its web address. */
const PERSON = '#contact_name';
const COMPANY = '.companyLeftView .h3';
/** Rows of contacts open by a script: every cell carries the id, the body of the table the route. */
const CELL = 'tbody[route="contact/"] td.data[data]';

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.agilecrm\.com$/);
  const [route, number] = segments(fragment(url).split('?')[0] ?? '');
  const kind = KINDS.get(route ?? '');
  const id = positiveId(number);
  return tenant && !NO_ACCOUNT.has(tenant) && kind && id ? { system: 'agile-crm', kind, tenant, id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc, '.modal.in')) return null;
  if (own.kind === 'deal') return readTitled(doc, own, { product: 'Agile CRM|AgileCRM', match });
  const named = [...allVisible(doc, PERSON), ...allVisible(doc, COMPANY)].map((anchor) => ({
    anchor,
    name: anchor.matches(PERSON) ? textOf(anchor) : ownTextOf(anchor),
  }));
  const [first, another] = named;
  if (!first?.name || another) return null;
  const column = first.anchor.closest('.wrapper') ?? first.anchor;
  return {
    match: own,
    ...first,
    details: () => ({
      emails: texts(column, 'a[href^="#send-email/"]').filter((text) => text.includes('@')),
      phones: phoneLinks(column),
      owners: [],
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'agile-crm',
  title: 'Agile CRM',
  confidence: 'medium',
  sources: [
    'Agile CRM’s own client (templates in public copies): #contact/<id> for persons and companies, company-detail-template, company-contacts-model-template, contacts-custom-view templates',
    'public Selenium test: span#contact_name',
    'unverified: #deal/<id> and all of a deal’s page, shape of the title, the column around #contact_name',
  ],
  hosts: ['https://*.agilecrm.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
  links: {
    selector: CELL,
    href: (cell) => {
      const first = !cell.previousElementSibling?.matches('td.data'); // the cell of the name; each further one has the id too
      return first ? `#contact/${cell.getAttribute('data') ?? ''}` : null;
    },
  },
  actions: {
    call: '.contact-make-sip-call, .contact-make-twilio-call',
    write: '#contact-send-email, a[href^="#send-email/"]',
  },
};
export default adapter;
