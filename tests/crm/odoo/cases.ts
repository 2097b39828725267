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
];
