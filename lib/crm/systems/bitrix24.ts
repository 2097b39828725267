import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, isCovered, mailLinks, modalInFront, ownerLinks, phoneLinks, texts, textOf } from '../page-kit';
import { positiveId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { contact: 'contact', company: 'company', lead: 'lead', deal: 'deal' };
/** `/crm/type/<n>/`: the four old types have their own numbers, all others are smart processes with ids of their own. */
const TYPES: Record<string, RecordKind> = { '1': 'lead', '2': 'deal', '3': 'contact', '4': 'company' };
const ZONES = [
  'ru',
  'com',
  'by',
  'kz',
  'ua',
  'eu',
  'de',
  'fr',
  'it',
  'es',
  'pl',
  'com.br',
  'in',
  'com.tr',
  'id',
  'cn',
  'vn',
  'jp',
  'co.uk',
];
/** Cards open in frames that slide over the page; several stack, the address above is that of the last one. */
const SLIDERS = 'iframe.side-panel-iframe';
const LAYER = '.side-panel-overlay';
const LISTS = '.main-grid, .main-kanban, .crm-kanban';
const CARD = '[class*="ui-entity-editor"], [class*="crm-entity-"], [data-cid]';

function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const [place, second, third, fourth] = path.slice(path.lastIndexOf('crm') + 1);
  if (!path.includes('crm')) return null;
  const shown = place === 'type' ? third === 'details' : second !== undefined && ['details', 'show', 'edit'].includes(second);
  const id = positiveId(place === 'type' ? fourth : third);
  const kind = place === 'type' ? (TYPES[second ?? ''] ?? (positiveId(second) && 'deal')) : KINDS[place ?? ''];
  if (!shown || !id || !kind) return null;
  const smart = place === 'type' && !TYPES[second ?? ''];
  return { system: 'bitrix24', kind, tenant: url.host, id, ...(smart && { type: second }) };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (isCovered(doc, SLIDERS, LAYER) || modalInFront(doc)) return null;
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
    emails: [...new Set(field('EMAIL').flatMap((box) => [...mailLinks(box), ...texts(box, 'input[type="email"]')]))],
    phones: [...new Set(field('PHONE').flatMap((box) => [...phoneLinks(box), ...texts(box, 'input[type="tel"]')]))],
    owners: ownerLinks(doc, 'a.crm-entity-widget-client-box-name[href]', own, match),
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
    'public widgets and page objects: #pagetitle, data-cid, crm-entity-widget-client-box-name',
  ],
  hosts: ZONES.map((zone) => `https://*.bitrix24.${zone}/*`),
  selfHosted: true,
  frames: 'all',
  match,
  read,
  fingerprint,
};
export default adapter;
