import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { segments } from '../url-kit';

const HOST = 'dashboard.stripe.com';
/** What each place holds, and how ids of it begin. Ids of Stripe are random and tell their type. */
const PLACES: Record<string, { kind: RecordKind; type?: string; id: RegExp }> = {
  customers: { kind: 'customer', id: /^g?cus_[A-Za-z0-9]+$/ },
  subscriptions: { kind: 'deal', type: 'subscription', id: /^sub_[A-Za-z0-9]+$/ },
  payments: { kind: 'deal', type: 'payment', id: /^(?:pi|py|ch)_[A-Za-z0-9]+$/ },
};

/**
 * `[/acct_…][/test]/customers/cus_…`. The account may be left out, and a customer's id is nobody else's in another account:
 * so the host is the tenant, and both spellings are one record.
 */
function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || url.host !== HOST) return null;
  const path = segments(url.pathname);
  if (/^acct_[A-Za-z0-9]+$/.test(path[0] ?? '')) path.shift();
  if (path[0] === 'test') path.shift();
  const known = PLACES[path[0] ?? ''];
  const id = path[1];
  if (!known || !id || !known.id.test(id)) return null;
  return { system: 'stripe', kind: known.kind, tenant: HOST, id, ...(known.type && { type: known.type }) };
}

/** Class names are generated: the page is read by its title (unverified: what the title puts around the name). */
const adapter: CrmAdapter = {
  id: 'stripe',
  title: 'Stripe',
  confidence: 'high',
  sources: [
    'public unit tests: live and test addresses of customers, with and without acct_…',
    'public repositories: /subscriptions/sub_…, /payments/pi_…',
    'page: nothing is published; name by the title',
  ],
  hosts: ['https://*.stripe.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({
    product: 'Stripe(?: Dashboard)?(?: \\[Test\\])?',
    sections: 'customers?|subscriptions?|payments?|transactions|billing|dashboard|home',
    match,
  }),
};
export default adapter;
