import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, UrlMatch } from '../contract';
import { entry, positiveId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { customers: 'contact', 'customers-corporate': 'company', orders: 'deal' };
const HOST = /^([a-z0-9-]+)\.(retailcrm\.(?:ru|pro|es)|simla\.com)$/;

/** An account is a name in one zone: the same name in another zone may be somebody else, so the zone is part of the key. */
function match(url: URL): UrlMatch | null {
  const [, tenant, zone] = (url.protocol === 'https:' && HOST.exec(url.host)) || [];
  const [place, number, mode, ...more] = segments(url.pathname);
  const kind = entry(KINDS, place);
  const id = positiveId(number);
  if (!tenant || !kind || !id || (mode !== undefined && mode !== 'edit') || more.length > 0) return null;
  return { system: 'retailcrm', kind, tenant, ...(zone !== 'retailcrm.ru' && { place: zone }), id };
}

/** Orders are headed with their number; customers are read by a title that a heading repeats (unverified). */
const adapter: CrmAdapter = {
  id: 'retailcrm',
  title: 'RetailCRM',
  confidence: 'medium',
  sources: [
    'public repositories: /customers/<id>, /customers-corporate/<id>/edit, /orders/<id>/edit on retailcrm.ru; other zones are unverified',
    'public userscript for RetailCRM and MoySklad: .order-head .order-num',
    'pages of customers, and where an order names its customer: nothing is published',
  ],
  hosts: ['https://*.retailcrm.ru/*', 'https://*.retailcrm.pro/*', 'https://*.retailcrm.es/*', 'https://*.simla.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read: titleReader({
    product: 'RetailCRM|Simla(?:\\.com)?',
    sections: 'клиенты|корпоративные клиенты|заказы|customers|corporate customers|orders|clientes|pedidos',
    headings: { deal: ['.order-head .order-num', '.order-num'] },
    match,
  }),
};
export default adapter;
