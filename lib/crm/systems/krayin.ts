import type { CrmAdapter, OwnerLink, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, mailLinks, ownerLinks, phoneLinks, textOf, titleMentions } from '../page-kit';
import { installation, positiveId, segments } from '../url-kit';

const KINDS = new Map<string, RecordKind>([
  ['contacts/persons', 'contact'],
  ['contacts/organizations', 'company'],
  ['leads', 'deal'],
]);
/** The column at the left that speaks of the record; beside it stands the feed. */
const COLUMN = '.self-start';
const HEADINGS = ['h3.text-lg.font-bold', 'h1.text-lg.font-bold'];
/** The field of the name in the form of editing. */
const field = ({ kind }: UrlMatch): string => `form input[name="${kind === 'deal' ? 'title' : 'name'}"]`;

/** `/[folder/]admin/contacts/persons/view/5`: the word before the kind is the office's own name for "admin". */
function match(url: URL): UrlMatch | null {
  const path = segments(url.pathname);
  const at = path.findLastIndex((part) => part === 'view' || part === 'edit');
  const words = path[at - 1] === 'leads' ? 1 : 2;
  const kind = at < words ? undefined : KINDS.get(path.slice(at - words, at).join('/'));
  const id = positiveId(path[at + 1]);
  if (!kind || !id || path.length > at + 2) return null;
  const root = new URL(
    `/${path
      .slice(0, Math.max(at - words - 1, 0))
      .map(encodeURIComponent)
      .join('/')}`,
    url,
  );
  return { system: 'krayin', kind, ...installation(root), id };
}

/** Does a form of this page save another record of the kind? */
function savesAnother(doc: Document, own: UrlMatch): boolean {
  return allVisible(doc, 'form[action]').some((form) => {
    const action = form.getAttribute('action') ?? '';
    const saved = URL.canParse(action, form.baseURI) ? match(new URL(action, form.baseURI)) : null;
    return saved !== null && saved.kind === own.kind && saved.id !== own.id;
  });
}

/** A person's organisation: a pencil links to it, its name stands below, without a link. */
function organization(column: Element, own: UrlMatch): OwnerLink[] {
  for (const link of allVisible(column, 'h4 a[href*="/contacts/organizations/"]')) {
    const owner = match(new URL(link.getAttribute('href') ?? '', link.baseURI));
    const name = textOf(link.closest('h4')?.parentElement?.querySelector('span.font-semibold') ?? link);
    if (owner && name && owner.tenant === own.tenant && owner.place === own.place) return [{ match: owner, name }];
  }
  return [];
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const heading = firstNamed(doc, HEADINGS);
  // A page of view is titled with the name; one of editing is not, but holds the form of its record.
  if (heading && !titleMentions(doc, heading.name)) return null;
  const named = heading ?? firstNamed(doc, [field(own)]);
  if (!named || savesAnother(doc, own)) return null;
  const column = named.anchor.closest(COLUMN) ?? named.anchor;
  return {
    match: own,
    ...named,
    details: () => ({
      emails: own.kind === 'deal' ? [] : mailLinks(column), // those beside a lead are the person's
      phones: own.kind === 'deal' ? [] : phoneLinks(column),
      owners: [
        ...ownerLinks(column, 'a[href*="/contacts/persons/view/"]', own, match),
        ...(own.kind === 'contact' ? organization(column, own) : []),
      ],
    }),
  };
}

/** Head of every page; the preloaded logo keeps the name of the shop that Krayin's makers began with. */
export function fingerprint(doc: Document): boolean {
  return (
    doc.querySelector('meta[name="base-url"]') !== null &&
    doc.querySelector('meta[name="currency"]') !== null &&
    doc.querySelector('link[rel="preload"][href*="cache/logo/bagisto.png"]') !== null
  );
}

const adapter: CrmAdapter = {
  id: 'krayin',
  title: 'Krayin CRM',
  confidence: 'high',
  sources: [
    'krayin/laravel-crm, packages/Webkul/Admin/src/Routes/Admin: contacts-routes.php, leads-routes.php',
    'krayin/laravel-crm, packages/Webkul/Admin/src/Resources/views: contacts/persons/view and view/organization, leads/view and view/person, contacts/organizations/edit, components/activities/actions/mail, components/layouts/index',
    'contacts/organizations/view (view.blade.php of newer versions): address unverified, by analogy',
  ],
  hosts: [],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  actions: { write: 'button:has(> .icon-mail)' },
};
export default adapter;
