import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { modalInFront, titleName } from '../page-kit';
import { positiveId, segments } from '../url-kit';

/**
 * Nothing is known of Zendesk Sell's pages but their addresses: identity rests on them, the name on the title alone, whose
 * shape ("Name", perhaps with the product before or behind it) is unverified; no e-mail, phone or owner is read.
 * The address names no account, and the vendor counts all records of all accounts together: the host is the tenant.
 */
const HOST = 'app.futuresimple.com';
const PLACES: Record<string, RecordKind> = {
  'crm/contacts': 'party',
  'sales/contacts': 'party',
  'sales/deals': 'deal',
};
const TITLE = /^(?:Base CRM: )?(?!(?:Zendesk )?Sell$|Base(?: CRM)?$)(?<name>.+?)(?: [-–|·] (?:Zendesk|Sell|Base)\b.*)?$/;

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || url.host !== HOST) return null;
  const [first, second, third] = segments(url.pathname);
  const kind = first === 'leads' ? 'lead' : PLACES[`${first}/${second}`];
  const id = positiveId(first === 'leads' ? second : third);
  return kind && id ? { system: 'zendesk-sell', kind, tenant: HOST, id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const name = modalInFront(doc) ? null : titleName(doc, TITLE);
  return name ? { match: own, name, anchor: null, details: () => ({ emails: [], phones: [], owners: [] }) } : null;
}

const adapter: CrmAdapter = {
  id: 'zendesk-sell',
  title: 'Zendesk Sell',
  confidence: 'medium',
  sources: [
    'public integrations: app.futuresimple.com/crm/contacts/<id>, /leads/<id>, /sales/deals/<id>',
    'public Selenium script: titles once began "Base CRM: "; today’s are unverified',
  ],
  hosts: ['https://*.app.futuresimple.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
