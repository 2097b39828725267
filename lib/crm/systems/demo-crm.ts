import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, mailLinks, modalInFront, onlyVisible, ownerLinks, phoneLinks } from '../page-kit';
import { entry, fragment, numericId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { clients: 'contact', companies: 'company', deals: 'deal' };
/** The demo lives on this machine, at a name of its own; the same paths elsewhere are somebody else's. */
const LOCAL = /\.localhost$/;

/** Two faces of one data set: pages (`/clients/7`) and a single page (`/app#/clients/7`); both address one record. */
function match(url: URL): UrlMatch | null {
  if (!LOCAL.test(url.hostname)) return null;
  const path = segments(url.pathname);
  const [place, number, ...rest] = path.length === 1 && path[0] === 'app' ? segments(fragment(url).split('?')[0] ?? '') : path;
  const kind = entry(KINDS, place);
  const id = numericId(number);
  return kind && id && rest.length === 0 ? { system: 'demo-crm', kind, tenant: url.host, id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const page = onlyVisible(doc, 'main[data-record]:not([hidden])');
  const [place, id] = page?.getAttribute('data-record')?.split('/') ?? [];
  // `data-record` gives the path's word or the kind itself, and the id
  if (!page || id !== own.id || (entry(KINDS, place) ?? place) !== own.kind || modalInFront(doc)) return null;
  const named = firstNamed(page, ['[data-field="name"]']);
  if (!named) return null;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: mailLinks(page.querySelector('dl') ?? page), // other records have theirs below
      phones: phoneLinks(page.querySelector('dl') ?? page),
      owners: ownerLinks(page, 'a[data-owner][href]', own, match),
    }),
  };
}

/** The demo says so itself. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('meta[name="generator"][content="Sideline demo CRM"]') !== null;
}

const adapter: CrmAdapter = {
  id: 'demo-crm',
  title: 'Sideline demo CRM',
  confidence: 'high',
  sources: ['tests/demo-crm: our own'],
  hosts: [],
  selfHosted: true,
  frames: 'top',
  actions: { call: '[data-call]', write: '[data-write]' },
  match,
  read,
  fingerprint,
};
export default adapter;
