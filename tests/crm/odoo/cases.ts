import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://myco.odoo.com/web#id=42&model=res.partner&view_type=form', kind: 'party', tenant: 'myco.odoo.com', id: '42' },
  {
    url: 'https://myco.odoo.com/web#id=7&action=173&model=crm.lead&view_type=form',
    kind: 'deal',
    tenant: 'myco.odoo.com',
    id: '7',
  },
  { url: 'http://localhost:8069/odoo/contacts/9', kind: 'party', tenant: 'localhost:8069', id: '9' },
  { url: 'https://myco.odoo.com/odoo/crm/5', kind: 'deal', tenant: 'myco.odoo.com', id: '5' },
  { url: 'https://erp.example.org/odoo/contacts/9/crm/5', kind: 'deal', tenant: 'erp.example.org', id: '5' }, // the last one is shown
  {
    url: 'https://erp.example.org/odoo/action-123/45/res.partner/12?debug=1',
    kind: 'party',
    tenant: 'erp.example.org',
    id: '12',
  },
  { url: 'https://erp.example.org/odoo/customers/12', kind: 'party', tenant: 'erp.example.org', id: '12' },
  { url: 'http://localhost:8069/odoo/sales/12', kind: 'deal', tenant: 'localhost:8069', id: '12', type: 'sale.order' },
  {
    url: 'https://myco.odoo.com/odoo/customer-invoices/12',
    kind: 'deal',
    tenant: 'myco.odoo.com',
    id: '12',
    type: 'account.move',
  },
  {
    url: 'https://myco.odoo.com/odoo/helpdesk.ticket/12',
    kind: 'ticket',
    tenant: 'myco.odoo.com',
    id: '12',
    type: 'helpdesk.ticket',
  },
  { url: 'https://myco.odoo.com/odoo/project.task/12', kind: 'ticket', tenant: 'myco.odoo.com', id: '12', type: 'project.task' },
  {
    url: 'https://myco.odoo.com/web#id=3&model=project.project',
    kind: 'deal',
    tenant: 'myco.odoo.com',
    id: '3',
    type: 'project.project',
  },
];

export const same: CrmCases['same'] = [
  [
    'https://myco.odoo.com/web#id=42&model=res.partner&view_type=form',
    'https://myco.odoo.com/web#view_type=form&model=res.partner&id=42&cids=1&menu_id=90&action=112&active_id=7',
    'https://myco.odoo.com/web?debug=assets#model=res.partner&id=42',
    'https://myco.odoo.com/web/#id%3D42%26model%3Dres.partner', // a fragment percent-encoded whole
    'https://myco.odoo.com/odoo/contacts/42',
    'https://myco.odoo.com/odoo/contacts/42/',
    'https://myco.odoo.com/odoo/res.partner/42?debug=1',
    'https://myco.odoo.com/odoo/crm/5/contacts/42#notebook',
    'https://myco.odoo.com/scoped_app/contacts/42',
  ],
  [
    'https://myco.odoo.com/web#id=12&model=sale.order&view_type=form',
    'https://myco.odoo.com/web?debug=1#id=12&menu_id=178&cids=1%2C2&action=301&model=sale.order&view_type=form', // 15 to 17
    'https://myco.odoo.com/odoo/sale.order/12',
    'https://myco.odoo.com/odoo/m-sale.order/12',
    'https://myco.odoo.com/odoo/sales/12/',
    'https://myco.odoo.com/odoo/sales/12?debug=assets&cids=1',
    'https://myco.odoo.com/odoo/contacts/42/action-318/sale.order/12', // the stack one came through
    'https://myco.odoo.com/odoo/crm/5/action-sale.action_quotations/sales/12',
    'https://myco.odoo.com/scoped_app/sales/12',
  ],
  [
    'https://myco.odoo.com/odoo/customer-invoices/7',
    'https://myco.odoo.com/odoo/account.move/7',
    'https://myco.odoo.com/odoo/sales/12/account.move/7',
    'https://myco.odoo.com/web#model=account.move&id=7',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://myco.odoo.com/odoo/contacts',
  'http://localhost:8069/odoo/contacts/new',
  'https://myco.odoo.com/web/login',
  'https://myco.odoo.com/web#action=343&model=res.partner&view_type=list',
  'https://myco.odoo.com/web#action=343&model=res.partner&view_type=kanban&id=42', // the list one came back to
  'https://myco.odoo.com/web#id=&model=res.partner&view_type=form',
  'https://myco.odoo.com/odoo/contacts/9/action-123', // a list of things of the contact
  'https://myco.odoo.com/odoo/action-123/45', // of what, it does not say
  'https://myco.odoo.com/odoo/discuss/5',
  'https://myco.odoo.com/odoo/contacts/9/crm/new',
  'https://myco.odoo.com/shop/contacts/9',
  'https://www.odoo.com/app/crm',
  'https://myco.odoo.com/odoo/sales',
  'https://myco.odoo.com/odoo/sales/new',
  'https://myco.odoo.com/odoo/customer-invoices/7/action-12', // a list of things of the invoice
  'https://myco.odoo.com/odoo/helpdesk/5', // a team
  'https://myco.odoo.com/odoo/constructor/5',
  'https://myco.odoo.com/odoo/m-toString/5',
  'https://myco.odoo.com/my/orders/12', // the customer's own portal
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'partner.html',
    url: 'http://localhost:8069/odoo/contacts/9',
    expect: {
      key: 'odoo:localhost%3A8069:party:9',
      name: 'Azure Interior, Brandon Freeman',
      emails: ['brandon@azure.example'],
      phones: ['(355) 555-0180'],
      owners: ['odoo:localhost%3A8069:party:14'],
    },
  },
  {
    file: 'company-v15.html',
    url: 'http://localhost:8069/web#cids=1&id=0&menu_id=90&model=res.partner&view_type=form',
    expect: {
      key: 'odoo:localhost%3A8069:party:0',
      name: 'Deco "Addict" SARL',
      emails: ['deco@addict.example'],
      phones: ['+33 1 55 55 01 00'],
    },
  },
  {
    file: 'lead.html',
    url: 'http://localhost:8069/odoo/contacts/9/crm/5',
    expect: { key: 'odoo:localhost%3A8069:deal:5', name: 'Quote for 12 tables', owners: [] },
  },
  { file: 'list.html', url: 'http://localhost:8069/odoo/contacts/9', expect: null }, // the address is ahead of the page
  { file: 'list.html', url: 'http://localhost:8069/odoo/contacts', expect: null },
  { file: 'partner-in-dialog.html', url: 'http://localhost:8069/odoo/crm/5', expect: null },
  {
    file: 'order.html',
    url: 'http://localhost:8069/odoo/sales/12',
    expect: {
      key: 'odoo:localhost%3A8069:deal.sale.order:12',
      name: 'S00012',
      emails: [],
      phones: [],
      owners: ['odoo:localhost%3A8069:party:9'],
    },
    writes: ['Send by Email', 'Send message'],
  },
  {
    file: 'invoice-v16.html',
    url: 'http://localhost:8069/web#id=7&cids=1&menu_id=115&action=219&model=account.move&view_type=form',
    expect: {
      key: 'odoo:localhost%3A8069:deal.account.move:7',
      name: 'INV/2026/00007 «Стол»',
      owners: ['odoo:localhost%3A8069:party:42'],
    },
    writes: ['Отправить'],
  },
  {
    file: 'ticket.html',
    url: 'http://localhost:8069/odoo/helpdesk.ticket/21',
    expect: {
      key: 'odoo:localhost%3A8069:ticket.helpdesk.ticket:21',
      name: 'Стол шатается 🪑 (#21)',
      emails: ['brandon@azure.example'],
      owners: ['odoo:localhost%3A8069:party:9'],
    },
  },
  {
    file: 'partner-v17.html',
    url: 'http://localhost:8069/odoo/contacts/42',
    expect: {
      key: 'odoo:localhost%3A8069:party:42',
      name: 'ООО «Лазурь»',
      emails: ['info@lazur.example'],
      phones: ['+7 495 555-01-00', '+74955550100'],
      taxIds: ['RU7707083893'],
      owners: [],
    },
    writes: ['Send SMS Text Message'],
  },
  { file: 'kanban.html', url: 'http://localhost:8069/odoo/contacts', expect: null, links: [] },
];
