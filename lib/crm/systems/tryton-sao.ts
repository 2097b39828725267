/**
 * Tryton's web client. Rows of lists and search results hold no id and no link, so nothing in them names anybody; the party of
 * a sale or an invoice is a field with a name only, so such a page shows no owner. Calls and mails are `tel:` and `mailto:`
 * links of the contact mechanisms.
 */
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, mailLinks, modalInFront, onlyVisible, phoneLinks } from '../page-kit';
import { entry, fragment, installation, numericId, segments } from '../url-kit';

/** Each model counts from 1: the model is part of the key of all but the first. */
const MODELS: Record<string, { kind: RecordKind; type?: string; name: string }> = {
  'party.party': { kind: 'party', name: 'input[name="name"]' },
  'sale.sale': { kind: 'deal', name: 'input[name="party"]' },
  'sale.opportunity': { kind: 'deal', type: 'sale.opportunity', name: 'input[name="party"]' },
  'account.invoice': { kind: 'deal', type: 'account.invoice', name: 'input[name="party"]' },
  'purchase.purchase': { kind: 'deal', type: 'purchase.purchase', name: 'input[name="party"]' },
};

/** `#<database>/model/<model>/<id>;name=…&views=…`: all after the semicolon is about the view. */
function match(url: URL): UrlMatch | null {
  const [database, place, model, number] = segments(fragment(url).split(';')[0] ?? '');
  const known = place === 'model' ? entry(MODELS, model) : null;
  const id = numericId(number);
  if (!database || !known || !id) return null;
  const { kind, type } = known;
  return { system: 'tryton-sao', kind, ...installation(url, 'index.html', database), id, ...(type && { type }) };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  // Neither the title nor the page tells the record's id; what is open is a tab, and a dialog can stand before it.
  const pane = onlyVisible(doc, '#tabcontent > .tab-pane.active');
  if (!pane || modalInFront(doc)) return null;
  const model = Object.values(MODELS).find(({ kind, type }) => kind === own.kind && type === own.type);
  if (!model) return null;
  const field = pane.querySelector(model.name); // the FIRST: tables inside the form repeat the name
  const named = field?.parentElement && firstNamed(field.parentElement, [model.name]);
  return named
    ? { match: own, ...named, details: () => ({ emails: mailLinks(pane), phones: phoneLinks(pane), owners: [] }) }
    : null;
}

/** Files of the web client; its title starts as the product's name. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('script[src*="tryton-sao"], link[rel~="icon"][href*="tryton-icon"]') !== null;
}

const adapter: CrmAdapter = {
  id: 'tryton-sao',
  title: 'Tryton',
  confidence: 'high',
  sources: [
    'tryton/sao, src/sao.js and src/screen.js: routes',
    'tryton: models account.invoice and purchase.purchase, field party',
    'measured on Tryton 6.0: tabs, first name field, title of the view',
  ],
  hosts: [],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
