import { soleOwners } from '../families/sole-owners';
import { titleReader } from '../families/title-reader';
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, modalInFront } from '../page-kit';
import { entry, numericId, segments } from '../url-kit';

/** A workspace has one region, so its code alone is the tenant. */
const HOST = /^app\.(?:(?:eu|au)\.)?intercom\.(?:com|io)$/;
const KINDS: Record<string, RecordKind> = { users: 'contact', companies: 'company' };
/** Words that stand where an id could. */
const NO_ID = new Set(['segments', 'show']);
const CARD = '[data-conversation-id]';
const NAMES = ['.conversation__card__title__text input', '.conversation__card__title__text', '.inbox__card__header__title'];

function match(url: URL): UrlMatch | null {
  if (url.protocol !== 'https:' || !HOST.test(url.host)) return null;
  const [a, shell, tenant, ...rest] = segments(url.pathname);
  // `_` is "the workspace I am in": whose, the address does not say
  if (a !== 'a' || !tenant || !/^[A-Za-z0-9-][\w-]*$/.test(tenant)) return null;
  if (shell !== 'apps' && shell !== 'inbox') return null;
  const at = rest.findLastIndex((part) => /^conversations?$/.test(part));
  const conversation = at < 0 ? null : numericId(rest[at + 1]);
  if (conversation) return { system: 'intercom', kind: 'ticket', tenant, id: conversation };
  const kind = shell === 'apps' ? entry(KINDS, rest[0]) : undefined;
  const id = rest[1] ?? '';
  return kind && /^[\w-]{6,}$/.test(id) && !NO_ID.has(id) ? { system: 'intercom', kind, tenant, id } : null;
}

const readTitle = titleReader({
  product: 'Intercom',
  sections: 'inbox|people|users|contacts|companies|conversations?|all users|your inbox|unassigned',
  match,
});

/** A conversation's card says its id; several can stand in the document. People and companies are read by the title. */
function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const cards = own.kind === 'ticket' ? allVisible(doc, CARD) : [];
  if (cards.length === 0) return readTitle(doc, own);
  const card = cards.find((one) => one.getAttribute('data-conversation-id') === own.id);
  const named = card && !modalInFront(doc) ? firstNamed(card, NAMES) : null;
  return named && { match: own, ...named, details: () => ({ emails: [], phones: [], owners: soleOwners(doc, own, match) }) };
}

const adapter: CrmAdapter = {
  id: 'intercom',
  title: 'Intercom',
  confidence: 'high',
  sources: [
    'public API clients: /a/apps/<workspace>/users/<id>, companies/<id>/users, /a/inbox/<workspace>/…/conversation/<id>, regional hosts',
    'Toggl Track extension, src/content/intercom.js: data-conversation-id, conversation__card__title__text',
    'Clockify extension, src/integrations/intercom.js: inbox__card__header__title',
    'pages of people and companies: nothing is published; name by the title',
  ],
  hosts: ['https://*.intercom.com/*', 'https://*.intercom.io/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
