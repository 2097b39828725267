/** Of Teamleader's pages only addresses and old selectors are known: heading and title must do (unverified). */
import { readHeaded } from '../families/headed';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { guid, parameters, positiveId, segments } from '../url-kit';

const PAGES: Record<string, { kind: RecordKind; type?: string }> = {
  'contact_detail.php': { kind: 'contact' },
  'company_detail.php': { kind: 'company' },
  'sale_detail.php': { kind: 'deal' },
  'invoice_detail.php': { kind: 'deal', type: 'invoice' },
  'ticket_detail.php': { kind: 'ticket' },
};

function match(url: URL): UrlMatch | null {
  const [page, more] = segments(url.pathname);
  const isVendor = url.protocol === 'https:' && /^(?:focus|app)\.teamleader\.eu$/.test(url.host);
  const known = more === undefined ? PAGES[page ?? ''] : undefined;
  const number = parameters(url.search).get('id');
  const id = guid(number) ?? positiveId(number); // old links carry numbers: a second key for the same record
  // `app` is the former name of `focus`. Ids are counted over all accounts, and no address names the account.
  return isVendor && known && id ? { system: 'teamleader', tenant: 'teamleader.eu', ...known, id } : null;
}

const adapter: CrmAdapter = {
  id: 'teamleader',
  title: 'Teamleader Focus',
  confidence: 'high',
  sources: [
    'developer.focus.teamleader.eu, web_url of contacts, companies, deals, invoices',
    'public integration: ticket_detail.php, links between contacts and companies',
    'Toggl Track extension, src/scripts/content/teamleader.js: #title, .content_t of the old pages',
  ],
  hosts: ['https://*.teamleader.eu/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: (doc, own) =>
    readHeaded(doc, own, { match, headings: 'h1, #title, .content_t', silent: /^(?:Teamleader(?: Focus)?)?$/i }),
};
export default adapter;
