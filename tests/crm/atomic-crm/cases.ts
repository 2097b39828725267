import type { CrmCases } from '../cases';

const DEMO = 'https://marmelab.com/atomic-crm-demo/';
const OWN = 'https://crm.example.org/';
const at = { tenant: 'marmelab.com', place: 'atomic-crm-demo' };

export const examples: CrmCases['examples'] = [
  { url: `${DEMO}#/contacts/1/show`, kind: 'contact', ...at, id: '1' },
  { url: `${DEMO}#/companies/1/show/contacts`, kind: 'company', ...at, id: '1' },
  { url: `${DEMO}#/deals/1/show`, kind: 'deal', ...at, id: '1' },
  { url: 'http://localhost:5173/#/contacts/12/show', kind: 'contact', tenant: 'localhost:5173', id: '12' },
];

export const same: CrmCases['same'] = [
  [
    `${DEMO}#/companies/1/show`,
    `${DEMO}#/companies/1/show/contacts`,
    `${DEMO}#/companies/1/show/deals`,
    `${DEMO}#/companies/1`,
    `${DEMO}index.html#/companies/1/show?tab=2`,
    `${DEMO}?utm=1#%2Fcompanies%2F1%2Fshow`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${DEMO}#/contacts`,
  `${DEMO}#/settings`,
  `${DEMO}#/deals/create`,
  `${DEMO}#/contacts/1/delete`,
  `${DEMO}#/sales/1/show`,
  `${DEMO}contacts/1/show`,
  'https://marmelab.com/blog',
  'https://bigin.zoho.com/bigin/org857936781/Home#/contacts/6331846000012345678', // Bigin’s own address of a record
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${OWN}#/contacts/1/show`,
    expect: {
      key: 'atomic-crm:crm.example.org:contact:1',
      name: 'Seán "Johnny" Mac Giolla-Phádraig',
      emails: ['sean@atomic.example'],
      phones: ['+353 1 555 0100'],
      owners: ['atomic-crm:crm.example.org:company:7'],
    },
  },
  {
    file: 'company.html',
    url: `${OWN}#/companies/7/show`,
    expect: { key: 'atomic-crm:crm.example.org:company:7', name: 'ЗАО «Атом» ⚛️', emails: [], owners: [] },
    links: ['atomic-crm:crm.example.org:contact:1', 'atomic-crm:crm.example.org:deal:3'],
  },
  {
    file: 'deal.html',
    url: `${OWN}#/deals/3/show`,
    expect: {
      key: 'atomic-crm:crm.example.org:deal:3',
      name: 'New reactor',
      owners: ['atomic-crm:crm.example.org:company:7', 'atomic-crm:crm.example.org:contact:1'],
    },
  },
  {
    file: 'contact-edit.html',
    url: `${OWN}#/contacts/2`,
    expect: { key: 'atomic-crm:crm.example.org:contact:2', name: 'Anna von Ölsen', owners: [] },
  },
  { file: 'dialog-over-contact.html', url: `${OWN}#/contacts/1/show`, expect: null },
  { file: 'company.html', url: `${OWN}#/deals/3/show`, expect: null }, // no dialog: the address is ahead of the page
];
