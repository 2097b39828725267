/** Nothing is known of Less Annoying CRM's pages beside their addresses: heading and title must do (unverified). */
import { readHeaded } from '../families/headed';
import type { CrmAdapter, UrlMatch } from '../contract';
import { parameters, positiveId, segments } from '../url-kit';

function match(url: URL): UrlMatch | null {
  const [app, page, more] = segments(url.pathname);
  const isVendor = url.protocol === 'https:' && /^(?:account|www)\.lessannoyingcrm\.com$/.test(url.host);
  const id = positiveId(parameters(url.search).get('ContactId'));
  const isContact = app === 'app' && page === 'View_Contact' && more === undefined;
  // Ids are counted over all accounts; persons and companies share them.
  return isVendor && isContact && id ? { system: 'less-annoying-crm', kind: 'party', tenant: 'lessannoyingcrm.com', id } : null;
}

const adapter: CrmAdapter = {
  id: 'less-annoying-crm',
  title: 'Less Annoying CRM',
  confidence: 'high',
  sources: ['public userscript and integrations: /app/View_Contact?ContactId=<id> on account. and, earlier, www.'],
  hosts: ['https://*.lessannoyingcrm.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) => readHeaded(doc, own, { match, headings: 'h1, h2', silent: /^(?:Less Annoying CRM)?$/i }),
};
export default adapter;
