import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, isCovered, mailLinks, modalInFront, ownerLinks, phoneLinks, texts, textOf } from '../page-kit';
import { entry, parameters, positiveId, segments } from '../url-kit';

type Kind = Pick<UrlMatch, 'kind' | 'type'>;
/** `/crm/type/<n>/`: four old types have kinds of their own, all others (quotes 7, invoices 31, smart processes) are deals
 * with ids of their own. */
const TYPES: Record<string, RecordKind> = { '1': 'lead', '2': 'deal', '3': 'contact', '4': 'company' };
/** Words of an address and the numbers they stand for; `invoice` is the old one, before number 31. */
const PLACES: Record<string, string> = { lead: '1', deal: '2', contact: '3', company: '4', invoice: '5', quote: '7' };
const ORDER = '14';
const SHOWN = /^(?:details|show|edit)$/;
const SHOWN_MOBILE = /^(?:view|edit)$/;
/** Cards open in frames that slide over the page; several stack, the address above is that of the last one. */
const SLIDERS = 'iframe.side-panel-iframe';
/** A slider that holds its content itself: what it shows, it does not say. */
const CONTENT = '.side-panel-overlay-open .side-panel-content-container:not(:has(iframe))';
const LAYER = '.side-panel-overlay';
const LISTS = '.main-grid, .main-kanban, .crm-kanban';
const CARD = '[class*="ui-entity-editor"], [class*="crm-entity-"], [data-cid]';

function kindOf(number: string | null): Kind | null {
  if (!number) return null;
  const kind = entry(TYPES, number);
  return kind ? { kind } : { kind: 'deal', type: number };
}

/** `[/site]/crm/<word>/details/7/`, `…/crm/type/<n>/details/7/`, `/shop/orders/details/7/`, `/mobile/crm/<word>/?page=view&<word>_id=7`. */
function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const at = path.lastIndexOf('crm');
  const shop = at < 0 && path.at(-4) === 'shop' && path.at(-3) === 'orders';
  if (at < 0 && !shop) return null;
  const [place, ...rest] = shop ? path.slice(-3) : path.slice(at + 1);
  const smart = place === 'type';
  const asked = parameters(url.search);
  const mobile = path[at - 1] === 'mobile' && rest.length === 0;
  const [mode, number] = mobile ? [asked.get('page'), asked.get(`${place}_id`)] : rest.slice(smart ? 1 : 0);
  const known = kindOf(shop ? ORDER : smart ? positiveId(rest[0]) : entry(PLACES, place));
  const id = positiveId(number);
  return known && id && (mobile ? SHOWN_MOBILE : SHOWN).test(mode ?? '')
    ? { system: 'bitrix24', ...known, tenant: url.host, id }
    : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (isCovered(doc, `${SLIDERS}, ${CONTENT}`, LAYER) || modalInFront(doc)) return null;
  const [anchor, another] = allVisible(doc, '#pagetitle');
  const name = anchor ? textOf(anchor) : '';
  // The list below keeps its own heading while the address is already that of the card sliding in.
  const listOnly = allVisible(doc, LISTS).length > 0 && allVisible(doc, CARD).length === 0;
  if (!anchor || another || !name || listOnly) return null;
  const field = (code: string) => allVisible(doc, `[data-cid="${code}"]`);
  return {
    match: own,
    name,
    anchor,
    details: () => ({
      emails: [...new Set(field('EMAIL').flatMap((box) => [...mailLinks(box), ...texts(box, 'input[type="email"]')]))],
      phones: [...new Set(field('PHONE').flatMap((box) => [...phoneLinks(box), ...texts(box, 'input[type="tel"]')]))],
      owners: ownerLinks(doc, 'a.crm-entity-widget-client-box-name[href]', own, match),
    }),
  };
}

/** Markup that every Bitrix24 page carries, on the vendor's hosts and on a customer's own. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector('script[src*="/bitrix/js/"], link[href*="/bitrix/js/"], link[href*="/bitrix/templates/bitrix24/"]') !== null
  );
}

const adapter: CrmAdapter = {
  id: 'bitrix24',
  title: 'Bitrix24',
  confidence: 'high',
  sources: [
    'bitrix24/b24restdocs: /crm/<entity>/details/<id>/, /crm/type/<n>/details/<id>/, IFRAME=Y',
    'Bitrix side panel source: side-panel-overlay, side-panel-iframe, stacking',
    'Bitrix source: crm.interface.toolbar (phone and mail buttons), crm options (/shop/orders/details/), mobile crm paths',
    'public portals and tests: /crm/quote/, /crm/type/31/ for invoices; numbers of types: CCrmOwnerType',
    'public widgets and page objects: #pagetitle, data-cid, crm-entity-widget-client-box-name',
  ],
  hosts: [
    'https://*.bitrix24.ru/*',
    'https://*.bitrix24.com/*',
    'https://*.bitrix24.by/*',
    'https://*.bitrix24.kz/*',
    'https://*.bitrix24.ua/*',
    'https://*.bitrix24.eu/*',
    'https://*.bitrix24.de/*',
    'https://*.bitrix24.fr/*',
    'https://*.bitrix24.it/*',
    'https://*.bitrix24.es/*',
    'https://*.bitrix24.pl/*',
    'https://*.bitrix24.com.br/*',
    'https://*.bitrix24.in/*',
    'https://*.bitrix24.com.tr/*',
    'https://*.bitrix24.id/*',
    'https://*.bitrix24.cn/*',
    'https://*.bitrix24.vn/*',
    'https://*.bitrix24.jp/*',
    'https://*.bitrix24.co.uk/*',
  ],
  selfHosted: true,
  frames: 'all',
  match,
  read,
  fingerprint,
  actions: {
    call: '.crm-entity-actions-container .ui-btn-icon-phone-call, .crm-entity-widget-client-action-call',
    write: '.crm-entity-actions-container .ui-btn-icon-mail, .crm-entity-email, .crm-entity-widget-client-action-mail',
  },
};
export default adapter;
