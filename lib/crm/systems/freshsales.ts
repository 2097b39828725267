import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { soleOwners } from '../families/sole-owners';
import { allVisible, modalInFront, plainTitle, sameName, textOf } from '../page-kit';
import { cloudTenant, entry, positiveId, segments } from '../url-kit';

/**
 * Of the pages only the title is known: "Contact : Jane Doe (jane@acme.example) : Freshsales". It names the record; the badge
 * stands beside the heading that says the same, or in its corner where there is none.
 */
const KINDS: Record<string, RecordKind> = { contacts: 'contact', accounts: 'company', deals: 'deal', leads: 'lead' };
const TITLE = /^[^:]+ : (?<name>.+?)(?: \((?<email>[^()\s]+@[^()\s]+)\))? : Freshsales\b[^:]*$/;

function match(url: URL): UrlMatch | null {
  const bundle = cloudTenant(url, /^([a-z0-9-]+)\.myfreshworks\.com$/);
  const tenant = bundle ?? cloudTenant(url, /^([a-z0-9-]+)\.freshsales\.io$/);
  const path = segments(url.pathname);
  if (!tenant || (bundle && (path.shift() !== 'crm' || path.shift() !== 'sales'))) return null;
  const kind = entry(KINDS, path[0]);
  const id = positiveId(path[1]);
  return kind && id ? { system: 'freshsales', kind, tenant, id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  const { name = '', email } = (modalInFront(doc) ? null : TITLE.exec(plainTitle(doc))?.groups) ?? {};
  if (!name) return null;
  return {
    match: own,
    name,
    anchor: allVisible(doc, 'h1, h2, h3').find((heading) => sameName(textOf(heading), name)) ?? null,
    details: () => ({
      emails: email ? [email] : [],
      phones: [],
      owners: soleOwners(doc, own, match),
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'freshsales',
  title: 'Freshsales',
  confidence: 'high',
  sources: [
    'public integrations and end-to-end tests: <bundle>.myfreshworks.com/crm/sales/<kind>/<id>, <domain>.freshsales.io/<kind>/<id>',
    'notes of a public test project: titles of a contact, a deal and lists; the account of a deal or contact is a link',
    'a public end-to-end test of accounts: h3 heading; leads are by analogy',
  ],
  hosts: ['https://*.myfreshworks.com/*', 'https://*.freshsales.io/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
