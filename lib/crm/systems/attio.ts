import { readTitled } from '../families/titled';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { guid, segments } from '../url-kit';

const KINDS = new Map<string, RecordKind>([
  ['person', 'contact'],
  ['company', 'company'],
]);

/** `/<workspace>/person/<uuid>[/overview]`; lists are in the plural. */
function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || url.host !== 'app.attio.com') return null;
  const [workspace, object, record] = segments(url.pathname);
  const kind = KINDS.get(object ?? '');
  const id = guid(record);
  return workspace && /^[a-zA-Z0-9-]+$/.test(workspace) && kind && id
    ? { system: 'attio', kind, tenant: workspace.toLowerCase(), id }
    : null;
}

/** Nothing is known of Attio's pages but their addresses (class names are generated): the name is that of the title. */
const adapter: CrmAdapter = {
  id: 'attio',
  title: 'Attio',
  confidence: 'medium',
  sources: [
    'public code and tests: /<workspace>/person/<uuid>, /<workspace>/company/<uuid> ("web_url" of the API)',
    'vcuserscripts, AttioListValues.user.js: a tab follows the id',
    'unverified: addresses of deals, shape of the title, everything on the page',
  ],
  hosts: ['https://*.attio.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readTitled(doc, own, { product: 'Attio', match }),
};
export default adapter;
