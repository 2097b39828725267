import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { cloudTenant, positiveId, segments } from '../url-kit';

/** Orders and drafts of orders have ids of their own. */
const PLACES: Record<string, { kind: RecordKind; type?: string }> = {
  customers: { kind: 'customer' },
  orders: { kind: 'deal' },
  draft_orders: { kind: 'deal', type: 'draft' },
};

/** `admin.shopify.com/store/<store>/…`, and in older links `<store>.myshopify.com/admin/…`. */
function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const shop = cloudTenant(url, /^([a-z0-9-]+)\.myshopify\.com$/);
  const central = url.protocol === 'https:' && url.host === 'admin.shopify.com' && path[0] === 'store';
  const tenant = central ? path[1] : path[0] === 'admin' ? shop : null;
  const [place, number] = path.slice(central ? 2 : 1);
  const known = PLACES[place ?? ''];
  const id = positiveId(number);
  return tenant && /^[a-z0-9-]+$/.test(tenant) && known && id ? { system: 'shopify-admin', ...known, tenant, id } : null;
}

/** The page's class names are generated: it is read by its title, "Store · … · name · Shopify". */
const adapter: CrmAdapter = {
  id: 'shopify-admin',
  title: 'Shopify',
  confidence: 'high',
  sources: [
    'public repositories: literal customer address; userscripts on /store/<store>/orders/<id>; /draft_orders/<id> on both hosts',
    'public test data: "Store · Orders · Shopify" as title of a list; that of a record is by analogy',
    'page: nothing is published; name by the title',
  ],
  hosts: ['https://*.shopify.com/*', 'https://*.myshopify.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({
    product: 'Shopify',
    sections: 'customers|orders|drafts|draft orders|home',
    pattern: /^.+ · (?<name>[^·]+?) · Shopify$/u,
    match,
  }),
};
export default adapter;
