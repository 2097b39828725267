import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { modalInFront, titleName } from '../page-kit';
import { entry, fragment, positiveId, segments } from '../url-kit';

/**
 * Nothing is known of Bigin's record pages but their addresses: identity rests on them, the name on the title alone, whose
 * shape ("Name", perhaps with the product behind it) is unverified; no e-mail, phone or owner is read.
 */
const KINDS: Record<string, RecordKind> = { deals: 'deal', contacts: 'contact', companies: 'company', accounts: 'company' };
/** Data centres; only com, eu and in were seen. */
const HOST = /^bigin\.(?:zoho\.(?:com|eu|in|com\.au|jp|sa|com\.cn)|zohocloud\.ca)$/;
const TITLE = /^(?!Bigin\b|Zoho\b)(?<name>.+?)(?: [-–|·] (?:Bigin|Zoho)\b.*)?$/i;

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !HOST.test(url.host)) return null;
  const [app, tenant, page] = segments(url.pathname);
  const [place, number] = segments(fragment(url).split('?')[0] ?? '');
  const kind = entry(KINDS, place);
  const id = positiveId(number);
  if (app !== 'bigin' || !tenant || page !== 'Home' || !kind || !id || id.length < 10) return null;
  return { system: 'zoho-bigin', kind, tenant, id };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const name = modalInFront(doc) ? null : titleName(doc, TITLE);
  return name ? { match: own, name, anchor: null, details: () => ({ emails: [], phones: [], owners: [] }) } : null;
}

const adapter: CrmAdapter = {
  id: 'zoho-bigin',
  title: 'Bigin by Zoho CRM',
  confidence: 'low',
  sources: [
    'public integrations: bigin.zoho.com/bigin/<org>/Home#/deals/<id>?section=…',
    'public extension for Bigin lists: links #/contacts/<id>, #/companies/<id>, #/deals/<id> on bigin.zoho.eu',
    'the title is unverified',
  ],
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.com.au', 'zoho.jp', 'zoho.sa', 'zoho.com.cn', 'zohocloud.ca'].map(
    (domain) => `https://*.bigin.${domain}/*`,
  ),
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
