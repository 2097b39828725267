/**
 * Odoo. Lists and boards name nobody: rows and cards carry the id of a data point of the browser, not of the record, and no
 * link. A customer is linked where the field is read-only (a confirmed order, a posted invoice); where it can be edited the
 * form holds a name only, and a name names nobody.
 */
import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { allVisible, firstNamed, mailLinks, modalInFront, ownerLinks, phoneLinks, texts } from '../page-kit';
import { entry, fragment, numericId, parameters, segments } from '../url-kit';

type Kind = Pick<UrlMatch, 'kind' | 'type'>;
const PARTY: Kind = { kind: 'party' };
const LEAD: Kind = { kind: 'deal' };
const ORDER: Kind = { kind: 'deal', type: 'sale.order' };
const INVOICE: Kind = { kind: 'deal', type: 'account.move' };

/**
 * Models, and the action paths that stand for one model. Other actions (`action-123`) do not say what they show. Each model
 * counts from one, so those that came later carry their model as type.
 */
const MODELS: Record<string, Kind> = {
  'res.partner': PARTY,
  contacts: PARTY,
  customers: PARTY,
  'crm.lead': LEAD,
  crm: LEAD,
  'sale.order': ORDER,
  sales: ORDER,
  'account.move': INVOICE,
  'customer-invoices': INVOICE,
  'project.project': { kind: 'deal', type: 'project.project' },
  'project.task': { kind: 'ticket', type: 'project.task' },
  'helpdesk.ticket': { kind: 'ticket', type: 'helpdesk.ticket' },
};
const FORM = '.o_form_view';
const OTHER_VIEWS = '.o_list_view, .o_kanban_view, .o_calendar_view, .o_graph_view, .o_pivot_view';
/** Tables and cards of other records inside the form: child contacts, order lines. */
const LINES = ':is(.o_field_x2many, .o_field_one2many, .o_list_renderer, .o_kanban_renderer)';
const NAMES = [
  '.o_last_breadcrumb_item.active .text-truncate',
  '.o_last_breadcrumb_item',
  '.breadcrumb-item.active',
  `${FORM} .o_field_widget[name="name"] input`,
];

/** Up to 17: `/web#id=…&model=…`, parameters in any order. */
function byHash(url: URL): (Kind & Pick<UrlMatch, 'id'>) | null {
  const state = parameters(fragment(url));
  const model = entry(MODELS, state.get('model'));
  const id = numericId(state.get('id'));
  return model && id && /^(?:form)?$/.test(state.get('view_type') ?? '') ? { ...model, id } : null;
}

/** From 18: a stack of actions, each with an optional record: the number right after the last word is what is shown. */
function byPath(path: string[]): (Kind & Pick<UrlMatch, 'id'>) | null {
  const last = path.findLastIndex((part) => numericId(part) === null);
  const model = entry(MODELS, path[last]?.replace(/^m-/, ''));
  const id = numericId(path[last + 1]);
  return model && id ? { ...model, id } : null;
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
  const box = (field: string) => `.o_field_widget[name="${field}"]:not(${LINES} *)`;
  const values = (fields: string[], links: (root: ParentNode) => string[]) => [
    ...new Set(
      fields.flatMap((field) => [...texts(page, `${box(field)} input`), ...allVisible(page, box(field)).flatMap(links)]),
    ),
  ];
  return {
    match: own,
    ...named,
    details: () => ({
      emails: values(['email', 'email_from', 'partner_email'], mailLinks),
      phones: values(['phone', 'mobile', 'partner_phone'], phoneLinks),
      taxIds: values(['vat'], (root) => texts(root, ':scope > span')),
      owners: ownerLinks(page, `${box('partner_id')} a[href], ${box('parent_id')} a[href]`, own, match),
    }),
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
    'odoo/odoo, addons/web/static/src/views/fields: many2one_field.xml (a.o_form_uri where read-only), phone_field.xml',
    'odoo/odoo and public modules: /odoo/sales/<id>, /odoo/customer-invoices/<id>, /odoo/helpdesk.ticket/<id>',
    'odoo/odoo, mail, sms, sale, sale_crm and account: chatter and header buttons of the forms',
  ],
  hosts: ['https://*.odoo.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  actions: {
    write:
      '.o-mail-Chatter-sendMessage, .o_field_phone_sms, button:is([name="action_quotation_send"], [name="action_sale_quotations_new"], [name="action_invoice_sent"])',
  },
};
export default adapter;
