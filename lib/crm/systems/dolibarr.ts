import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { mailLinks, onlyVisible, ownTextOf, ownerLinks, phoneLinks, textOf } from '../page-kit';
import { installation, numericId, parameters, positiveId, segments } from '../url-kit';

/** A kind of record: the parameters that may hold its id, and its own type where several count ids of one kind. */
interface Card {
  kind: RecordKind;
  ids: readonly string[];
  type?: string;
}

const THIRD_PARTY: Card = { kind: 'company', ids: ['socid', 'id'] };
/** Folder of each kind, and the tabs of its card; all tabs are pages of one record. */
const CARDS = new Map<string, Card>(
  Object.entries({
    societe: THIRD_PARTY,
    comm: THIRD_PARTY,
    fourn: THIRD_PARTY,
    contact: { kind: 'contact', ids: ['id'] },
    'comm/propal': { kind: 'deal', ids: ['id'], type: 'proposal' },
    commande: { kind: 'deal', ids: ['id'], type: 'order' },
    'compta/facture': { kind: 'deal', ids: ['facid', 'id'], type: 'invoice' },
    contrat: { kind: 'deal', ids: ['id'], type: 'contract' },
    fichinter: { kind: 'deal', ids: ['id'], type: 'intervention' },
    ticket: { kind: 'ticket', ids: ['id', 'track_id'] },
  } satisfies Record<string, Card>),
);
const TABS =
  /^(?:card|fiche|soc|contact|societecontact|agenda|messaging|note|document|info|perso|price|consumption|paymentmodes|project)\.php$/;
/** Folders that hold pages of the same name about other tables: the supplier's orders, modules. */
const FOREIGN = new Set(['fourn', 'public']);
const TAB_LINKS = '.tabs .tabsElem a[href]';

/** `/htdocs/comm/propal/card.php` → the card of proposals, below `/htdocs`. */
function cardOf(path: string[]): { card: Card; base: string[] } | null {
  if (!TABS.test(path.at(-1) ?? '')) return null;
  const folder = path.slice(0, -1);
  for (const length of [2, 1]) {
    const card = CARDS.get(folder.slice(-length).join('/'));
    const base = folder.slice(0, -length);
    if (card) return FOREIGN.has(base.at(-1) ?? '') || base.includes('custom') ? null : { card, base };
  }
  return null;
}

function match(url: URL): UrlMatch | null {
  const found = cardOf(segments(url.pathname));
  const query = parameters(url.search);
  if (!found || query.get('action') === 'create') return null;
  const { kind, ids, type } = found.card;
  const given = ids.flatMap((name) => query.get(name) ?? []);
  const numbers = new Set(given.filter((value) => numericId(value) !== null));
  if (numbers.size > 1) return null; // `socid` and `id` of two third parties: nobody knows which is shown
  // A ticket's own links name it by a random code, and only some by its number too.
  const id = positiveId([...numbers][0]) ?? given.find((value) => kind === 'ticket' && /^[A-Za-z0-9]{12,32}$/.test(value));
  if (!id) return null;
  const root = new URL(`/${found.base.map(encodeURIComponent).join('/')}`, url);
  return { system: 'dolibarr', kind, ...installation(root), id, ...(type && { type }) };
}

/** Do the tabs of the card lead to another record than the address? Some of a ticket's name its code, some its number. */
function tabsDiffer(doc: Document, own: UrlMatch): boolean {
  const named = [...doc.querySelectorAll(TAB_LINKS)].flatMap((tab) => {
    const href = tab.getAttribute('href') ?? '';
    return (URL.canParse(href, tab.baseURI) && match(new URL(href, tab.baseURI))) || [];
  });
  const mayBeOwn = (tab: UrlMatch): boolean =>
    tab.kind === own.kind && tab.type === own.type && (tab.id === own.id || !numericId(tab.id) !== !numericId(own.id));
  return named.length > 0 && !named.some(mayBeOwn);
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  // The banner of the card: the name in bare text, all else (alias, address, third party) in boxes below it.
  const banner = onlyVisible(doc, '.arearef .refid');
  const anchor = banner ?? (own.kind === 'company' ? onlyVisible(doc, 'input#name[name="name"]') : null); // while it is edited
  const name = banner ? ownTextOf(banner) : anchor ? textOf(anchor) : '';
  if (!anchor || !name || tabsDiffer(doc, own)) return null;
  const client = own.kind === 'company' || own.kind === 'contact';
  // The number stands in the card as text beside a hidden field of its own, and as a field while it is edited.
  const vat =
    own.kind === 'company' ? [...doc.querySelectorAll<HTMLInputElement>('input#tva_intra, input[name="tva_intra"]')] : [];
  return {
    match: own,
    name,
    anchor,
    details: () => ({
      emails: banner && client ? mailLinks(banner) : [],
      phones: banner && client ? phoneLinks(banner) : [],
      taxIds: [...new Set(vat.map(({ value }) => value.trim()).filter(Boolean))],
      owners: banner ? ownerLinks(banner, '.refidno a[href]', own, match) : [],
    }),
  };
}

/** The maker's mark in the head, or the two files that every theme comes in. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector(
      'meta[name="author"][content="Dolibarr Development Team"], link[rel="stylesheet"][href*="/theme/"][href*="/style.css.php"]',
    ) !== null
  );
}

const adapter: CrmAdapter = {
  id: 'dolibarr',
  title: 'Dolibarr ERP/CRM',
  confidence: 'high',
  sources: [
    'catalogue of record pages: societe/card.php, comm/card.php, contact/card.php, author meta, theme path',
    'Dolibarr/dolibarr, htdocs/core/class/html.form.class.php showrefnav, core/lib/functions.lib.php dol_banner_tab, dol_print_phone: .arearef .refid .refidno .refaddress, .cssforclicktodial',
    'Dolibarr/dolibarr, htdocs/societe/card.php: #tva_intra; core/lib/ticket.lib.php: track_id; tabs (.tabs .tabsElem) of saved pages of modules',
    'public modules: comm/propal/card.php?id=, commande/card.php?id=, compta/facture/card.php?facid=, fichinter/card.php?id=, a.butAction with action=presend',
    'unverified: the form of editing, tabs other than note, document, agenda; contrat/card.php',
  ],
  hosts: [],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  actions: { call: 'a.cssforclicktodial', write: 'a.butAction[href*="action=presend"]' },
};
export default adapter;
