import { readTitled } from '../families/titled';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { positiveId, segments } from '../url-kit';

/** A "lead" is a deal here: it has a value and stands in a pipeline. */
const KINDS = new Map<string, RecordKind>([
  ['person', 'contact'],
  ['company', 'company'],
  ['lead', 'deal'],
]);

/**
 * `/person/7-jane-doe`: the number before the first hyphen is the id, the rest follows the name. No address says the
 * account: in a browser that is used with two accounts of Nutshell, two records of one number are one for Sideline.
 */
function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || url.host !== 'app.nutshell.com') return null;
  const [place, record] = segments(url.pathname);
  const kind = KINDS.get(place ?? '');
  const id = positiveId(/^(\d+)(?:-.*)?$/.exec(record ?? '')?.[1]);
  return kind && id ? { system: 'nutshell', kind, tenant: 'app.nutshell.com', id } : null;
}

/** Nothing is known of Nutshell's pages but their addresses: the name is that of the title. */
const adapter: CrmAdapter = {
  id: 'nutshell',
  title: 'Nutshell',
  confidence: 'high',
  sources: [
    'public API fixtures (htmlUrl): /company/7-test-account-hull-1, /person/7-test-1',
    'unverified: /lead/<id>-<words>, shape of the title, everything on the page',
  ],
  hosts: ['https://*.nutshell.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readTitled(doc, own, { product: 'Nutshell|Nutshell CRM', match }),
};
export default adapter;
