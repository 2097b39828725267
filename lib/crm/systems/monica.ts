import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, allVisible, mailLinks, modalInFront, phoneLinks, plainTitle } from '../page-kit';
import { guid, segments } from '../url-kit';

/** Rows of the contact's e-mails and numbers; the feed beside them quotes old ones. */
const ROWS = 'main li.item-list';

/** A contact can move to another vault and keeps its id, so the vault is no part of the key. */
function match(url: URL): UrlMatch | null {
  const [vaults, vault, contacts, contact] = segments(url.pathname);
  const id = guid(contact);
  return vaults === 'vaults' && vault && contacts === 'contacts' && id
    ? { system: 'monica', kind: 'contact', tenant: url.host, id }
    : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const named = agreedNamed(doc, 'main h1 > span'); // the one heading of the page, beside its star
  // "Profile of Jane Doe - Monica": the words around the name are translated, the end is the installation's own.
  if (!named || !plainTitle(doc).includes(named.name)) return null;
  const rows = () => allVisible(doc, ROWS);
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [...new Set(rows().flatMap(mailLinks))],
      phones: [...new Set(rows().flatMap(phoneLinks))],
      owners: [],
    }),
  };
}

/** The first page of the Inertia client names a component of a vault; every other client of that kind has its own names. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector(`#app[data-page*='"component":"Vault/'], #app[data-page*='"component":"Vault\\\\/']`) !== null;
}

const adapter: CrmAdapter = {
  id: 'monica',
  title: 'Monica',
  confidence: 'high',
  sources: [
    'monicahq/monica (v5), routes/web.php; resources/js/Pages/Vault/Contact/Show.vue; resources/js/Shared/Layout.vue: title',
    'monicahq/monica (v5), resources/js/Shared/Modules: ContactName.vue (h1), ContactInformation.vue (li.item-list)',
    'resources/views/app.blade.php: @inertia writes #app[data-page]; addresses of v4 (/people/…) are unverified and not known here',
    'the vendor’s cloud host is unverified',
  ],
  hosts: ['https://*.monicahq.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
