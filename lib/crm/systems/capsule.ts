import { readTitled } from '../families/titled';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { cloudTenant, positiveId, segments } from '../url-kit';

/** A person and an organisation share one address; a "kase" is what the product calls a project. */
const KINDS = new Map<string, RecordKind>([
  ['party', 'party'],
  ['opportunity', 'deal'],
  ['kase', 'ticket'],
]);
/** Hosts of the vendor itself: whose record it is, they do not say. */
const NO_ACCOUNT = new Set(['app', 'www', 'api', 'developer', 'help', 'support', 'login']);

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.capsulecrm\.com$/);
  const [place, number] = segments(url.pathname);
  const kind = KINDS.get(place ?? '');
  const id = positiveId(number);
  return tenant && !NO_ACCOUNT.has(tenant) && kind && id ? { system: 'capsule', kind, tenant, id } : null;
}

/** Nothing is known of a record's page in Capsule but its address: the name is that of the title. */
const adapter: CrmAdapter = {
  id: 'capsule',
  title: 'Capsule CRM',
  confidence: 'high',
  sources: [
    'public code and tests: <site>.capsulecrm.com/party/<id>, /opportunity/<id>, /kase/<id>; /party/organisation/new',
    'unverified: shape of the title, everything on the page',
  ],
  hosts: ['https://*.capsulecrm.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readTitled(doc, own, { product: 'Capsule|Capsule CRM', match }),
};
export default adapter;
