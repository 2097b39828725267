import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { cloudTenant, entry, positiveId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { contacts: 'contact', accounts: 'company', deals: 'deal' };

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.activehosted\.com$/);
  const [app, place, number] = segments(url.pathname);
  const kind = entry(KINDS, place);
  const id = positiveId(number);
  return tenant && app === 'app' && kind && id ? { system: 'activecampaign', kind, tenant, id } : null;
}

/** Only addresses are published: the page is read by its title (unverified: what the title puts around the name). */
const adapter: CrmAdapter = {
  id: 'activecampaign',
  title: 'ActiveCampaign',
  confidence: 'high',
  sources: [
    'ActiveCampaign for WooCommerce, the maker’s plug-in: /app/contacts/<id>',
    'several public API clients and their tests: /app/deals/<id>, /app/accounts/<id>',
    'page: nothing is published; name by the title',
  ],
  hosts: ['https://*.activehosted.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({ product: 'ActiveCampaign', sections: 'contacts?|accounts?|deals?|contact profile', match }),
};
export default adapter;
