import type { CrmAdapter, RecordKind, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, mailLinks, modalInFront, ownerLinks, phoneLinks, texts } from '../page-kit';
import { fragment, numericId, parameters, segments } from '../url-kit';

/** Models, and the action paths that stand for one model. Other actions (`action-123`) do not say what they show. */
const KINDS: Record<string, RecordKind> = {
  'res.partner': 'party',
  contacts: 'party',
  customers: 'party',
  'crm.lead': 'deal',
  crm: 'deal',
};
const FORM = '.o_form_view';
const OTHER_VIEWS = '.o_list_view, .o_kanban_view, .o_calendar_view, .o_graph_view, .o_pivot_view';
const NAMES = [
  '.o_last_breadcrumb_item.active .text-truncate',
  '.o_last_breadcrumb_item',
  '.breadcrumb-item.active',
  `${FORM} .o_field_widget[name="name"] input`,
];

/** Up to 17: `/web#id=…&model=…`, parameters in any order. */
function byHash(url: URL): Pick<UrlMatch, 'kind' | 'id'> | null {
  const state = parameters(fragment(url));
  const kind = KINDS[state.get('model') ?? ''];
  const id = numericId(state.get('id'));
  return kind && id && /^(?:form)?$/.test(state.get('view_type') ?? '') ? { kind, id } : null;
}

/** From 18: a stack of actions, each with an optional record: the number right after the last word is what is shown. */
function byPath(path: string[]): Pick<UrlMatch, 'kind' | 'id'> | null {
  const last = path.findLastIndex((part) => numericId(part) === null);
  const kind = KINDS[path[last]?.replace(/^m-/, '') ?? ''];
  const id = numericId(path[last + 1]);
  return kind && id ? { kind, id } : null;
}

function match(url: URL): UrlMatch | null {
  const [app, ...path] = segments(url.pathname);
  const found = app === 'web' && path.length === 0 ? byHash(url) : app === 'odoo' || app === 'scoped_app' ? byPath(path) : null;
  return found && { system: 'odoo', tenant: url.host, ...found };
}

function read(doc: Document, own: UrlMatch): RecordOnPage | null {
  if (modalInFront(doc)) return null;
  const form = allVisible(doc, FORM)[0];
  if (!form && allVisible(doc, OTHER_VIEWS).length > 0) return null; // the address is ahead of the page
  const named = firstNamed(doc, NAMES);
  if (!named) return null;
  const page = form ?? doc;
  const field = (name: string) => allVisible(page, `.o_field_widget[name="${name}"]`);
  const inputs = (name: string) => texts(page, `.o_field_widget[name="${name}"] input`);
  return {
    match: own,
    ...named,
    emails: [
      ...new Set([...inputs('email'), ...inputs('email_from'), ...['email', 'email_from'].flatMap(field).flatMap(mailLinks)]),
    ],
    phones: [...new Set([...inputs('phone'), ...inputs('mobile'), ...['phone', 'mobile'].flatMap(field).flatMap(phoneLinks)])],
    owners: ownerLinks(page, '.o_field_widget[name="partner_id"] a[href], .o_field_widget[name="parent_id"] a[href]', own, match),
  };
}

/** The web client, not the public web site that the same server may show. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('body.o_web_client, .o_web_client > .o_action_manager') !== null;
}

const adapter: CrmAdapter = {
  id: 'odoo',
  title: 'Odoo',
  confidence: 'high',
  sources: [
    'odoo/odoo, addons/web/static/src/core/browser/router.js: path and hash routes',
    'odoo/odoo, addons/web/static/src/search/breadcrumbs/breadcrumbs.xml: o_last_breadcrumb_item',
    'Toggl Track extension, src/content/odoo.js',
  ],
  hosts: ['https://*.odoo.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
};
export default adapter;
