import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, allVisible, mailLinks, modalInFront, ownerLinks, phoneLinks } from '../page-kit';
import type { Named } from '../page-kit';
import { cloudTenant, fragment, numericId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { users: 'contact', organizations: 'company', tickets: 'ticket' };
/** Every open ticket, user and organisation stays in the document; one tab is selected, one pane active. */
const SELECTED_TAB = '[data-selected="true"][data-entity-id]';
const ACTIVE_PANE = '.ticket-panes-grid-layout[data-is-active="true"], .ticket-panes-grid-layout.active';
const PANE_ID = /^ticket-(\d+)-custom-layout$/;

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9.-]+)\.zendesk\.com$/);
  const [app, ...path] = segments(url.pathname);
  const [place, number] = path.length > 0 ? path : segments(fragment(url)); // older links: /agent/#/tickets/1
  const kind = KINDS[place ?? ''];
  const id = numericId(number);
  return tenant && app === 'agent' && kind && id ? { system: 'zendesk-support', kind, tenant, id } : null;
}

function ticketSubject(doc: Document, own: UrlMatch): Named | null {
  const [pane, another] = allVisible(doc, ACTIVE_PANE);
  if (!pane || another) return null;
  const layout = pane.matches('[data-test-id]') ? pane : pane.closest('[data-test-id$="-custom-layout"]');
  const id = PANE_ID.exec(layout?.getAttribute('data-test-id') ?? '')?.[1];
  return id && id !== own.id ? null : agreedNamed(pane, '[data-test-id="omni-header-subject"]');
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const [tab, anotherTab] = allVisible(doc, SELECTED_TAB);
  if (anotherTab || (tab && tab.getAttribute('data-entity-id') !== own.id)) return null;
  const named =
    own.kind === 'ticket' ? ticketSubject(doc, own) : tab ? agreedNamed(tab, '[data-test-id="header-tab-title"]') : null;
  if (!named) return null;
  const scope = own.kind === 'ticket' ? (named.anchor.closest('.ticket-panes-grid-layout') ?? named.anchor) : named.anchor;
  return {
    match: own,
    ...named,
    emails: own.kind === 'ticket' ? [] : mailLinks(scope),
    phones: own.kind === 'ticket' ? [] : phoneLinks(scope),
    owners: ownerLinks(
      doc,
      'nav[aria-label] a[href*="agent/users/"], nav[aria-label] a[href*="agent/organizations/"]',
      own,
      match,
    ),
  };
}

const adapter: CrmAdapter = {
  id: 'zendesk-support',
  title: 'Zendesk Support',
  confidence: 'high',
  sources: [
    'Toggl Track extension, src/content/zendesk.js: data-selected, data-entity-id, omni-header-subject, active grid layout',
    'public userscripts and page objects: ticket-<id>-custom-layout, header-tab-title, tabs-nav-item-users',
    'public unit tests: addresses of tickets, users, organizations',
  ],
  hosts: ['https://*.zendesk.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
};
export default adapter;
