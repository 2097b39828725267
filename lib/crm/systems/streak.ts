/**
 * Streak is an extension that shows its boxes inside Gmail. The address of a box is known, from one source; nothing of its page,
 * which two extensions share. So nobody gets a card, and who stands in the box is only asked about.
 */
import { frontPart, reachOf } from '../page-kit';
import type { CrmAdapter, UrlMatch } from '../contract';
import { fragment, numericId, segments } from '../url-kit';

/** The number of the account in the address is the order of signing in; a box's key is one in the world. */
function match(url: URL): UrlMatch | null {
  const [mail, user, number, more] = segments(url.pathname);
  const isGmail = url.protocol === 'https:' && url.host === 'mail.google.com' && mail === 'mail' && user === 'u' && !more;
  const tenant = numericId(number);
  const [place, id = ''] = segments(fragment(url).split('?')[0] ?? '');
  const isBox = place === 'box' && /^[A-Za-z0-9_-]{10,}$/.test(id);
  return isGmail && tenant && isBox ? { system: 'streak', kind: 'deal', tenant, id } : null;
}

const reach: CrmAdapter['reach'] = (doc, url) => {
  const front = match(url) && frontPart(doc); // never in the mail itself
  return front && reachOf(front);
};

const adapter: CrmAdapter = {
  id: 'streak',
  title: 'Streak',
  confidence: 'low',
  sources: ['one public integration that builds the address of a box; none of the page'],
  hosts: ['https://*.mail.google.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: () => null,
  reach,
};
export default adapter;
