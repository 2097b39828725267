import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { firstNamed, mailLinks, modalInFront, onlyVisible, ownerLinks, phoneLinks, titleMentions } from '../page-kit';
import { cloudTenant, entry, positiveId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { person: 'contact', organization: 'company', deal: 'deal' };
const NAMES = ['[data-testid="header-title"] .cui5-editable-text__input', '[data-testid="header-title"]', '.detailView h1'];
const LEAD = '[data-testid="SidebarLeadTitle"]';
/** The record itself; the feed beside it quotes other people's addresses. */
const COLUMN = '.detailView';

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9-]+)\.pipedrive\.com$/);
  if (!tenant || tenant === 'app' || tenant === 'www') return null; // `app` redirects to the company's own host: whose, it does not say
  const [place, second, third] = segments(url.pathname);
  if (place === 'leads' && second === 'inbox') {
    const id = third?.toLowerCase() ?? '';
    return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id) ? { system: 'pipedrive', kind: 'lead', tenant, id } : null;
  }
  const id = positiveId(second);
  if (place === 'projects') return id ? { system: 'pipedrive', kind: 'deal', tenant, id, type: 'project' } : null;
  const kind = entry(KINDS, place);
  return kind && id ? { system: 'pipedrive', kind, tenant, id } : null;
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const named = firstNamed(doc, own.kind === 'lead' ? [LEAD] : NAMES);
  // A lead stands in a panel over the inbox, and the title names the inbox; elsewhere it names the record.
  if (!named || (own.kind !== 'lead' && !titleMentions(doc, named.name))) return null;
  const column = named.anchor.closest(COLUMN) ?? onlyVisible(doc, COLUMN) ?? named.anchor;
  const reach = own.kind === 'contact' || own.kind === 'company';
  return {
    match: own,
    ...named,
    details: () => ({
      emails: reach ? mailLinks(column) : [],
      phones: reach ? phoneLinks(column) : [],
      owners: ownerLinks(column, 'a[href*="/person/"], a[href*="/organization/"]', own, match),
    }),
  };
}

const adapter: CrmAdapter = {
  id: 'pipedrive',
  title: 'Pipedrive',
  confidence: 'high',
  sources: [
    'Clockify extension, src/integrations/pipedrive.js and selectors.json: header-title, .detailView h1, SidebarLeadTitle, title',
    'public dashboards: /projects/<id> and /projects/<id>/plan; that its heading is that of deals is unverified',
    'public unit tests: person, organization, deal and lead addresses',
  ],
  hosts: ['https://*.pipedrive.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
