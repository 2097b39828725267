import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { fragment, guid, parameters, segments } from '../url-kit';

/** MoySklad, and Kladana, its international name. Addresses name no account; ids are GUIDs, so the host is the tenant. */
const HOSTS = new Set(['online.moysklad.ru', 'app.kladana.com', 'app.kladana.in']);
/** Counterparties (people and companies) and the documents made for them: orders, shipments, invoices. */
const PLACES: Record<string, { kind: RecordKind; type?: string }> = {
  company: { kind: 'party' },
  customerorder: { kind: 'deal' },
  demand: { kind: 'deal', type: 'demand' },
  invoiceout: { kind: 'deal', type: 'invoiceout' },
};

/** `/app/#company/edit?id=<guid>`; some integrations write `#Company`. */
function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !HOSTS.has(url.host) || segments(url.pathname)[0] !== 'app') return null;
  const [route = '', query = ''] = fragment(url).split('?');
  const [place, mode, ...more] = segments(route);
  const known = PLACES[place?.toLowerCase() ?? ''];
  const id = guid(parameters(query).get('id'));
  return known && mode === 'edit' && more.length === 0 && id ? { system: 'moysklad', ...known, tenant: url.host, id } : null;
}

/** Nothing is published of the cards: they are read by the title (unverified: what the title puts around the name). */
const adapter: CrmAdapter = {
  id: 'moysklad',
  title: 'МойСклад',
  confidence: 'high',
  sources: [
    'the official API’s documentation: uuidHref of counterparties, on all three hosts',
    'public scripts: #customerorder/edit, #demand/edit, #invoiceout/edit, #Company/edit',
    'page: nothing is published; name by the title',
  ],
  hosts: ['https://*.moysklad.ru/*', 'https://*.kladana.com/*', 'https://*.kladana.in/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({
    product: 'МойСклад|MoySklad|Kladana',
    sections:
      'контрагенты?|заказы? покупател(?:я|ей)|отгрузк[аи]|счета? покупател(?:ю|ям)|counterpart(?:y|ies)|sales orders?|shipments?|invoices?',
    match,
  }),
};
export default adapter;
