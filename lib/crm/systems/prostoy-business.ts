/**
 * No address of a record, and nothing of its pages, is known of Простой бизнес, which is for the most part no web page:
 * whatever client a page shows, by e-mail and phone alone, is only asked about.
 */
import { frontPart, reachOf } from '../page-kit';
import type { CrmAdapter } from '../contract';
import { cloudTenant, segments } from '../url-kit';

const reach: CrmAdapter['reach'] = (doc, url) => {
  const host = cloudTenant(url, /^([a-z0-9-]+)\.prostoy\.ru$/);
  const isProgram = host !== null && host !== 'www' && segments(url.pathname)[0] !== 'api';
  const front = isProgram ? frontPart(doc) : null; // the bare host and `www` are the vendor's own site
  return front && reachOf(front);
};

const adapter: CrmAdapter = {
  id: 'prostoy-business',
  title: 'Простой бизнес',
  confidence: 'low',
  sources: ['public integrations: agent.prostoy.ru/api/… takes forms; none of its pages'],
  hosts: ['https://*.prostoy.ru/*'],
  selfHosted: false,
  frames: 'top',
  match: () => null,
  read: () => null,
  reach,
};
export default adapter;
