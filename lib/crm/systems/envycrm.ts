/**
 * No address of a record, and nothing of its pages, is known of EnvyCRM: whatever client a page shows, by e-mail and phone
 * alone, is only asked about.
 */
import { frontPart, reachOf } from '../page-kit';
import type { CrmAdapter } from '../contract';
import { cloudTenant, segments } from '../url-kit';

const reach: CrmAdapter['reach'] = (doc, url) => {
  const account = cloudTenant(url, /^([a-z0-9-]+)\.envycrm\.com$/);
  const isProgram = account !== null && account !== 'www' && !segments(url.pathname).includes('api');
  const front = isProgram ? frontPart(doc) : null; // the bare host is the vendor's own site
  return front && reachOf(front);
};

const adapter: CrmAdapter = {
  id: 'envycrm',
  title: 'EnvyCRM',
  confidence: 'low',
  sources: ['public integrations: host of an account, paths of its interface for programs; none of its pages'],
  hosts: ['https://*.envycrm.com/*'],
  selfHosted: false,
  frames: 'top',
  match: () => null,
  read: () => null,
  reach,
};
export default adapter;
