/**
 * Of Folk only the address of a person is known, from one source; nothing of the page. So nobody gets a card, and the person
 * that stands beside the list is only asked about.
 */
import { frontPart, reachOf } from '../page-kit';
import type { CrmAdapter, UrlMatch } from '../contract';
import { guid, segments } from '../url-kit';

function match(url: URL): UrlMatch | null {
  const [apps, contacts, network, number, ...path] = segments(url.pathname);
  const isApp = url.protocol === 'https:' && url.host === 'app.folk.app' && apps === 'apps' && contacts === 'contacts';
  const tenant = network === 'network' ? guid(number) : null;
  const place = path.lastIndexOf('people');
  const id = place < 0 ? '' : (path[place + 1] ?? '');
  return isApp && tenant && /^[A-Za-z0-9_-]{8,}$/.test(id) ? { system: 'folk', kind: 'contact', tenant, id } : null;
}

const reach: CrmAdapter['reach'] = (doc, url) => {
  const front = match(url) && frontPart(doc);
  return front && reachOf(front);
};

const adapter: CrmAdapter = {
  id: 'folk',
  title: 'folk',
  confidence: 'low',
  sources: ['one public integration that builds the address of a person; addresses of groups and views; none of the page'],
  hosts: ['https://*.folk.app/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: () => null,
  reach,
};
export default adapter;
