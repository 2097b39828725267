import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { allVisible } from '../page-kit';
import { cloudTenant, positiveId, segments } from '../url-kit';

/** Only the address of an order is published; that of a buyer's card is not. */
function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.keycrm\.app$/);
  const [app, place, mode, number] = segments(url.pathname);
  const id = positiveId(number);
  return tenant && app === 'app' && place === 'orders' && mode === 'view' && id
    ? { system: 'keycrm', kind: 'deal', tenant, id }
    : null;
}

const readTitle = titleReader({
  product: 'KeyCRM',
  sections: 'orders?|замовлення|заказы?|leads?|воронки|clients|клієнти|клиенты|покупці|покупатели',
  match,
});

/** Orders also open inside the rows of the list, several at once. Name by the title (unverified: what stands around it). */
function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  return allVisible(doc, '.view-order').length > 1 ? null : readTitle(doc, own);
}

const adapter: CrmAdapter = {
  id: 'keycrm',
  title: 'KeyCRM',
  confidence: 'low',
  sources: [
    'public bots and reports: /app/orders/view/<id>',
    'public userscript for KeyCRM: .view-order, also inside .key-datatable-detail-row',
    'page: nothing else is published; name by the title',
  ],
  hosts: ['https://*.keycrm.app/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
