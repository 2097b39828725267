import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, modalInFront, ownerLinks, texts } from '../page-kit';
import { cloudTenant, entry, positiveId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { contacts: 'contact', companies: 'company', leads: 'deal', customers: 'customer' };
/** The name of the card itself is a field. Cards of deals hold fields of the same name for the people linked to them. */
const NAMES: Partial<Record<RecordKind, string>> = {
  contact: '#person_name[name="contact[NAME]"]',
  company: '#person_name[name="contact[NAME]"]',
  deal: 'input[name="lead[NAME]"]',
  customer: 'input[name="customer[NAME]"]',
};
const LINKED = '.company_contacts';

/**
 * amoCRM and Kommo are one product under two names: same addresses, same cards. Lists and boards link to their records
 * (`a.js-navigate-link`); of the person and company on a card of the board they give the names only.
 */
export function amoFamily(own: Pick<CrmAdapter, 'id' | 'title' | 'sources'> & { domains: readonly string[] }): CrmAdapter {
  const hosts = new RegExp(`^([a-z0-9-]+)\\.(?:${own.domains.join('|').replaceAll('.', '\\.')})$`);

  function match(url: URL): UrlMatch | null {
    const tenant = cloudTenant(url, hosts);
    const [place, mode, number] = segments(url.pathname);
    const kind = entry(KINDS, place);
    const id = positiveId(number);
    return tenant && kind && mode === 'detail' && id ? { system: own.id, kind, tenant, id } : null;
  }

  function read(doc: Document, at: UrlMatch): RecordOnPage | null {
    if (modalInFront(doc, '.modal-body__inner')) return null;
    const named = firstNamed(doc, [NAMES[at.kind] ?? ':not(*)']);
    if (!named) return null;
    const person = at.kind === 'contact' || at.kind === 'company';
    const field = (code: string) => (person ? texts(doc, `[data-pei-code="${code}"] input[type="text"]:not(${LINKED} *)`) : []);
    return {
      match: at,
      ...named,
      details: () => ({
        emails: field('email'),
        phones: field('phone'),
        owners: ownerLinks(doc, `${LINKED} a[href]`, at, match),
      }),
    };
  }

  return {
    id: own.id,
    title: own.title,
    confidence: 'high',
    sources: own.sources,
    hosts: own.domains.map((domain) => `https://*.${domain}/*`),
    selfHosted: false,
    frames: 'top',
    match,
    read,
    // The menu that opens at a number: call, and others that come with widgets.
    actions: { call: '.js-cf-actions-item[data-type="phone"]' },
  };
}
