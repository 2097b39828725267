/**
 * Zendesk. `/agent/tickets/5/requester/…` and `…/organization/…` are tabs of the ticket's workspace: they belong to the ticket,
 * and while one of them hides the subject nobody is read, since the address does not say who the requester is.
 */
import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { agreedNamed, allVisible, mailLinks, modalInFront, onlyVisible, ownerLinks, phoneLinks } from '../page-kit';
import type { Named } from '../page-kit';
import { cloudTenant, entry, fragment, numericId, segments } from '../url-kit';

const KINDS: Record<string, RecordKind> = { users: 'contact', organizations: 'company', tickets: 'ticket' };
/** Every open ticket, user and organisation stays in the document; one tab is selected, one pane active. */
const SELECTED_TAB = '[data-selected="true"][data-entity-id]';
const ACTIVE_PANE = '.ticket-panes-grid-layout[data-is-active="true"], .ticket-panes-grid-layout.active';
const PANE = '.ticket-panes-grid-layout';
/** Way to a ticket: organisation, requester, ticket. */
const WAY = 'nav[aria-label]';
const PANE_ID = /^ticket-(\d+)-custom-layout$/;

function match(url: URL): UrlMatch | null {
  const tenant = cloudTenant(url, /^([a-z0-9.-]+)\.zendesk\.com$/);
  const [app, ...path] = segments(url.pathname);
  const [place, number] = path.length > 0 ? path : segments(fragment(url)); // older links: /agent/#/tickets/1
  const kind = entry(KINDS, place);
  const id = numericId(number);
  return tenant && app === 'agent' && kind && id ? { system: 'zendesk-support', kind, tenant, id } : null;
}

/** The one way that belongs to what is in front: that of its pane, else the only one outside all panes. */
function wayTo(doc: Document, pane: Element | null): Element | null {
  const inside = pane && onlyVisible(pane, WAY);
  if (inside) return inside;
  const [way, another] = allVisible(doc, WAY).filter((nav) => !nav.closest(PANE));
  return way && !another ? way : null;
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
  const ticket = own.kind === 'ticket';
  const pane = named.anchor.closest(PANE);
  return {
    match: own,
    ...named,
    details: () => {
      const way = wayTo(doc, pane);
      return {
        emails: ticket ? [] : mailLinks(named.anchor),
        phones: ticket ? [] : phoneLinks(named.anchor),
        owners: way ? ownerLinks(way, 'a[href]', own, match) : [],
      };
    },
  };
}

const adapter: CrmAdapter = {
  id: 'zendesk-support',
  title: 'Zendesk Support',
  confidence: 'high',
  sources: [
    'Toggl Track extension, src/content/zendesk.js: data-selected, data-entity-id, omni-header-subject, active grid layout',
    'public userscripts and page objects: ticket-<id>-custom-layout, header-tab-title, tabs-nav-item-users',
    'public userscripts: views link to tickets/<id> and users/<id>, relative to /agent/; /requester/requested_tickets, /organization/tickets',
    'public page objects: omnichannel-channel-switcher-button',
    'public unit tests: addresses of tickets, users, organizations',
  ],
  hosts: ['https://*.zendesk.com/*'],
  selfHosted: false,
  frames: 'top',
  match,
  read,
  links: {
    selector: ['tickets', 'users', 'organizations'].map((place) => `a[href^="${place}/"]`).join(),
    href: (element) => `/agent/${element.getAttribute('href')}`,
  },
  // Where the next message goes: public reply by e-mail, a call, an internal note.
  actions: { write: '[data-test-id="omnichannel-channel-switcher-button"]' },
};
export default adapter;
