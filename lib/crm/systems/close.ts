import { readTitled } from '../families/titled';
import type { CrmAdapter, UrlMatch } from '../contract';
import { segments } from '../url-kit';

/**
 * The vendor's two hosts are one. No address says the organisation; ids are long and random, so that two organisations
 * never share one. A "lead" is the client here; people and deals stand on its page and have no address of their own.
 */
function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !/^app\.close\.(?:com|io)$/.test(url.host)) return null;
  const [place, id] = segments(url.pathname);
  return place === 'lead' && id && /^lead_[A-Za-z0-9]+$/.test(id)
    ? { system: 'close', kind: 'company', tenant: 'app.close.com', id }
    : null;
}

/** Nothing is known of Close's pages but their addresses: the name is that of the title. */
const adapter: CrmAdapter = {
  id: 'close',
  title: 'Close',
  confidence: 'high',
  sources: [
    'public unit test and templates: https://app.close.com/lead/lead_…/',
    'public extension (content script): lists and tasks link to /lead/…',
    'unverified: app.close.io, shape of the title, everything on the page',
  ],
  hosts: ['https://*.close.com/*', 'https://*.close.io/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readTitled(doc, own, { product: 'Close|Close CRM|Close.com', match }),
};
export default adapter;
