import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, modalInFront, textOf } from '../page-kit';
import { positiveId, segments } from '../url-kit';

/** Hosts of the vendor itself, and of boards shared with the public. */
const NO_ACCOUNT = new Set(['www', 'view', 'auth', 'api', 'support', 'developer', 'forms', 'wkf']);
/** Name of the open item: in a sheet at the side, in a window over the board, or on a page of its own. */
const NAMES = [
  '.modal-component-content [data-testid="editable-heading"] h2',
  '.slide-panel.open:not(.popup) .pulse_title [data-testid="heading"] h2',
  '.pulse-page-name-wrapper .ds-text-component span',
];

/**
 * `/boards/<board>[/views/<view>]/pulses/<item>`. An item moves between boards and keeps its number, so the board is no
 * part of the key. Whether it is a client, a deal or anything else, the address does not say.
 */
function match(url: URL): UrlMatch | null {
  const [, account] = /^(?:([a-z0-9-]+)\.)?monday\.com$/.exec(url.host) ?? [];
  if (url.protocol !== 'https:' || !/(?:^|\.)monday\.com$/.test(url.host) || NO_ACCOUNT.has(account ?? '')) return null;
  if (account === undefined && url.host !== 'monday.com') return null;
  const [boards, board, ...rest] = segments(url.pathname);
  const [pulses, item] = rest[0] === 'views' && positiveId(rest[1]) ? rest.slice(2) : rest;
  const id = positiveId(item);
  if (boards !== 'boards' || !positiveId(board) || pulses !== 'pulses' || !id) return null;
  return { system: 'monday', kind: 'item', tenant: account ?? url.host, id };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const found = allVisible(doc, NAMES.join()).filter((heading) => textOf(heading));
  const [anchor] = found;
  const names = new Set(found.map(textOf));
  // The window of an item is a dialog itself; any other dialog stands in front of it.
  const covered = modalInFront(doc) && !anchor?.closest('.modal-component-content');
  if (!anchor || names.size > 1 || covered) return null;
  return { match: own, name: textOf(anchor), anchor, details: () => ({ emails: [], phones: [], owners: [] }) };
}

const adapter: CrmAdapter = {
  id: 'monday',
  title: 'monday.com',
  confidence: 'medium',
  sources: [
    'public literal addresses: <account>.monday.com/boards/<board>/pulses/<item>[/posts/…], /boards/<board>/views/<view>',
    'Clockify extension, src/integrations/selectors.json and monday.js: editable-heading, pulse_title, pulse-page-name-wrapper, slide-panel',
    'unverified: rows of boards (no address in them), columns that connect boards',
  ],
  hosts: ['https://*.monday.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
