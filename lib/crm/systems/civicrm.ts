import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, modalInFront, ownTextOf, ownerLinks, textOf } from '../page-kit';
import { installation, parameters, positiveId, segments } from '../url-kit';

type Route = Pick<UrlMatch, 'kind' | 'type'> & { id: 'cid' | 'id' };
const CONTACT: Route = { kind: 'party', id: 'cid' };
/** Routes of one record below `civicrm/`; a contact's id is `cid`, any other's `id`. */
const ROUTES = new Map<string, Route>([
  ['contact/view', CONTACT],
  ['contact/view/print', CONTACT],
  ['contact/view/contribution', { kind: 'deal', type: 'contribution', id: 'id' }],
  ['contact/view/membership', { kind: 'deal', type: 'membership', id: 'id' }],
  ['contact/view/case', { kind: 'ticket', id: 'id' }],
]);
/** Pages of the host system that carry the route in a parameter, and the folders they stand in. */
const SHELLS = /^(?:wp-admin|administrator|admin\.php|index\.php)$/;
const NAME = '.crm-summary-contactname-block .crm-summary-display_name';
/** The block that shows one contribution, membership or case; the heading above says what it is. */
const blockOf = ({ type }: UrlMatch): string => (type ? `.crm-${type}-view-form-block` : '.crm-case-caseview-form-block');
const CLIENTS = '.crm-info-panel td.bold a[href], .crm-case-caseview-client a[href], .crm-case-caseview-client-label a[href]';

/** The route, as a path (`/civicrm/contact/view`) or in a parameter (`?page=CiviCRM&q=civicrm/contact/view`). */
function routeOf(url: URL): { route: string; base: string[] } {
  const query = parameters(url.search);
  const path = segments(url.pathname);
  const at = path.indexOf('civicrm');
  const inQuery = segments(query.get('q') ?? query.get('task') ?? '');
  const base = (at < 0 ? path : path.slice(0, at)).filter((part) => !SHELLS.test(part));
  const route = inQuery[0] === 'civicrm' ? inQuery.slice(1) : at < 0 ? [] : path.slice(at + 1);
  return { route: route.join('/'), base };
}

function match(url: URL): UrlMatch | null {
  const { route, base } = routeOf(url);
  const query = parameters(url.search);
  const edited = route === 'contact/add' && query.get('action') === 'update'; // the form of editing a contact
  const known = edited ? CONTACT : ROUTES.get(route);
  const id = known && positiveId(query.get(known.id));
  if (!known || !id || ['add', 'delete'].includes(query.get('action') ?? '')) return null;
  const root = new URL(`/${base.map(encodeURIComponent).join('/')}`, url);
  return { system: 'civicrm', kind: known.kind, ...installation(root), id, ...(known.type && { type: known.type }) };
}

function readContact(doc: Document, own: UrlMatch): RecordOnPage | null {
  const stated = [...doc.querySelectorAll('.crm-contact-contact_id')].map(textOf);
  // Bare text: extensions put badges into the heading. In the form of editing the name is a field.
  const named =
    firstNamed(doc, [NAME], (heading) => ownTextOf(heading) || textOf(heading)) ??
    firstNamed(doc, ['form input#organization_name', 'form input#household_name']);
  if (!named || stated.some((id) => id !== own.id)) return null;
  // The mark "(On Hold)" may stand behind an address, and a link to its signature beside it.
  const mails = () =>
    allVisible(doc, '.crm-contact_email').map(
      (row) => ownTextOf(row.querySelector('a:not([href="#"])') ?? row).split(' ')[0] ?? '',
    );
  const phones = () => allVisible(doc, '.crm-contact_phone').map(ownTextOf);
  return {
    match: own,
    ...named,
    details: () => ({
      emails: [...new Set(mails().filter((text) => text.includes('@')))],
      phones: [...new Set(phones().filter(Boolean))],
      owners: ownerLinks(doc, '.crm-contact-current_employer a[href]', own, match),
    }),
  };
}

/** The contact of a contribution stands in the address as well: who stands beside it (a soft credit) is no client of it. */
function readOther(doc: Document, own: UrlMatch): RecordOnPage | null {
  const [block, another] = allVisible(doc, blockOf(own));
  const stated = [...doc.querySelectorAll('.case-summary[data-entity="case"][data-id]')].map((table) =>
    table.getAttribute('data-id'),
  );
  const named = firstNamed(doc, ['h1.page-title', 'h1.page-header', '#page-title', 'h1']);
  if (!block || another || !named || stated.some((id) => id !== own.id)) return null;
  const cid = positiveId(parameters(new URL(doc.URL).search).get('cid'));
  const owners = () => ownerLinks(block, CLIENTS, own, match).filter(({ match: owner }) => cid === null || owner.id === cid);
  return { match: own, ...named, details: () => ({ emails: [], phones: [], owners: owners() }) };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc, '.ui-dialog')) return null; // a pop-up keeps the address and shows any record
  return own.kind === 'party' ? readContact(doc, own) : readOther(doc, own);
}

/** The box around everything that CiviCRM puts into a page of its host system. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('#crm-container.crm-container:not(.crm-public)') !== null;
}

const adapter: CrmAdapter = {
  id: 'civicrm',
  title: 'CiviCRM',
  confidence: 'high',
  sources: [
    'catalogue of record pages: civicrm/contact/view?cid= as a path and in WordPress',
    'civicrm/civicrm-core, templates/CRM/Contact/Page/View/Summary.tpl, Print.tpl; Page/Inline: ContactName, ContactInfo, Email, Phone',
    'civicrm/civicrm-core, templates/CRM/Contribute/Form/ContributionView.tpl, Case/Form/CaseView.tpl (case-summary data-id), common/civicrm.tpl (crm-container)',
    'unverified: heading of contributions and cases in each host system, crm-membership-view-form-block, crm-case-caseview-client-label',
  ],
  hosts: [],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  actions: { write: 'a[href*="civicrm/activity/email/add"], a[href*="civicrm%2Factivity%2Femail%2Fadd"]' },
};
export default adapter;
