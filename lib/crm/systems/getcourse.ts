import type { CrmAdapter, OwnerLink, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, allVisible, firstNamed, modalInFront, ownerLinks, texts } from '../page-kit';
import { entry, positiveId, segments } from '../url-kit';

const KINDS: Record<string, UrlMatch['kind']> = {
  'user/control/user/update/id': 'contact',
  'sales/control/deal/update/id': 'deal',
};
const HEADINGS = ['h1', '.page-header h2'];
/** The block of the person: on the person's own card, and on an order's page that of the buyer, linked to the card. */
const PERSON = '.user-name';
const REACH = '.user-email, .user-call-to-phone';

/** Schools have domains of their own; further parts of the path are tabs. */
function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const kind = entry(KINDS, path.slice(0, 5).join('/'));
  const id = positiveId(path[5]);
  return kind && id ? { system: 'getcourse', kind, tenant: url.host, id } : null;
}

/**
 * The part around e-mail and number of the person that the page is about: comments below name staff by the same class.
 * The whole page if it shows neither.
 */
function personBlock(doc: Document): ParentNode {
  for (let at = allVisible(doc, REACH)[0]?.parentElement; at; at = at.parentElement) if (at.querySelector(PERSON)) return at;
  return doc;
}

/** Who the block links to; more than one: nobody knows whose the page is. */
function people(doc: Document, own: UrlMatch): OwnerLink[] {
  const found = ownerLinks(personBlock(doc), `${PERSON} a[href]`, own, match);
  return found.length === 1 ? found : [];
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  if (own.kind === 'deal') {
    const order = firstNamed(doc, HEADINGS);
    return order && { match: own, ...order, details: () => ({ emails: [], phones: [], owners: people(doc, own) }) };
  }
  const block = personBlock(doc);
  const person = agreedNamed(block, PERSON);
  const href = person?.anchor.querySelector('a[href]')?.getAttribute('href');
  // A block that links to another person's card speaks of that person.
  if (href && URL.canParse(href, doc.baseURI) && match(new URL(href, doc.baseURI))?.id !== own.id) return null;
  const named = person ?? firstNamed(doc, HEADINGS);
  if (!named) return null;
  const emails = () => texts(block, '.user-email').filter((text) => text.includes('@'));
  return {
    match: own,
    ...named,
    details: () => ({ emails: emails(), phones: texts(block, '.user-call-to-phone'), owners: [] }),
  };
}

/** The bar at the left that staff see on every page. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('.gc-account-leftbar') !== null;
}

const adapter: CrmAdapter = {
  id: 'getcourse',
  title: 'GetCourse',
  confidence: 'high',
  sources: [
    'public tests and staff scripts: addresses of people and orders, on schools’ own domains and getcourse.ru',
    'public chat widgets for GetCourse: .user-name with a link to the card, .user-email, .user-call-to-phone, h1',
    'many public scripts: .gc-account-leftbar',
  ],
  hosts: ['https://*.getcourse.ru/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  actions: { call: '.user-call-to-phone' },
  fingerprint,
};
export default adapter;
