/** The adapter of a cloud system with one kind, on invented addresses. */
export function adapterFile(id: string): string {
  return `import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, mailLinks, modalInFront, onlyVisible, ownerLinks, phoneLinks, titleMentions } from '../page-kit';
import { cloudTenant, positiveId, segments } from '../url-kit';

/** The word of the address that names each kind. */
const KINDS: Record<string, RecordKind> = { contacts: 'contact', companies: 'company' };
/** The part of the page that speaks of this record alone: no menus, no "recently viewed", no feed. */
const RECORD = 'main.record';

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\\.${id}\\.example$/);
  const [place, number] = segments(url.pathname);
  const kind = KINDS[place ?? ''];
  const id = positiveId(number);
  return tenant && kind && id ? { system: '${id}', kind, tenant, id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const page = onlyVisible(doc, RECORD);
  if (!page || modalInFront(doc)) return null;
  const named = firstNamed(page, ['h1']);
  if (!named || !titleMentions(doc, named.name)) return null;
  return { match: own, ...named, details: () => ({ emails: mailLinks(page), phones: phoneLinks(page), owners: ownerLinks(page, 'a[href]', own, match) }) };
}

const adapter: CrmAdapter = {
  id: '${id}',
  title: '${id}',
  confidence: 'low',
  sources: ['invented by npm run crm:new; name yours'],
  hosts: ['https://*.${id}.example/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
`;
}

/** Cases that pass with {@link adapterFile} and the pages below. */
export function casesFile(id: string): string {
  const host = `https://acme.${id}.example`;
  return `import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [{ url: '${host}/contacts/42', kind: 'contact', tenant: 'acme', id: '42' }];

export const same: CrmCases['same'] = [['${host}/contacts/42', '${host}/contacts/42/?tab=notes#top']];

export const negatives: CrmCases['negatives'] = ['${host}/contacts', '${host}/contacts/new', '${host}/login'];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: '${host}/contacts/42',
    expect: { key: '${id}:acme:contact:42', name: 'Jane Doe', emails: ['mail@42.example'] },
  },
  { file: 'second-contact.html', url: '${host}/contacts/43', expect: { key: '${id}:acme:contact:43', name: 'Анна Иванова' } },
  { file: 'list.html', url: '${host}/contacts', expect: null },
];
`;
}

/** A record's page with a hidden decoy. */
export function recordPage(number: string, name: string): string {
  return `<!doctype html>
<!-- Written by us. Name here where each selector comes from. Decoy: a record shown before, kept hidden. -->
<html lang="en"><head><meta charset="utf-8"><title>${name} - Contacts</title></head>
<body>
<main class="record" hidden><h1>Another Person</h1></main>
<main class="record"><h1>${name}</h1><a href="mailto:mail@${number}.example">mail@${number}.example</a></main>
</body></html>
`;
}

/** A page on which nobody is recognised. */
export function listPage(): string {
  return `<!doctype html>
<!-- Written by us. A list: many records, none of them the one. -->
<html lang="en"><head><meta charset="utf-8"><title>Contacts</title></head>
<body><ul><li><a href="/contacts/42">Jane Doe</a></li><li><a href="/contacts/43">Анна Иванова</a></li></ul></body></html>
`;
}
