import type { CrmCases } from '../cases';

const CRM = 'https://crm.example.com';

export const examples: CrmCases['examples'] = [
  { url: `${CRM}/admin/contacts/persons/view/5`, kind: 'contact', tenant: 'crm.example.com', id: '5' },
  { url: `${CRM}/admin/contacts/organizations/edit/5`, kind: 'company', tenant: 'crm.example.com', id: '5' },
  { url: `${CRM}/admin/leads/view/5`, kind: 'deal', tenant: 'crm.example.com', id: '5' },
  { url: `${CRM}/office/leads/view/5`, kind: 'deal', tenant: 'crm.example.com', id: '5' },
  { url: `${CRM}/sales/admin/contacts/persons/view/5`, kind: 'contact', tenant: 'crm.example.com', place: 'sales', id: '5' },
  { url: 'http://intra.example:8000/admin/leads/view/12', kind: 'deal', tenant: 'intra.example:8000', id: '12' },
];

export const same: CrmCases['same'] = [
  [
    `${CRM}/admin/contacts/persons/view/5`,
    `${CRM}/admin/contacts/persons/view/5/`,
    `${CRM}/admin/contacts/persons/edit/5`,
    `${CRM}/admin//contacts/persons/view/5?utm=1#notes`,
  ],
  [`${CRM}/admin/contacts/organizations/edit/5`, `${CRM}/admin/contacts/organizations/view/5`],
  [`${CRM}/admin/leads/view/5`, `${CRM}/admin/leads/edit/5`],
];

export const negatives: CrmCases['negatives'] = [
  `${CRM}/admin/contacts/persons`,
  `${CRM}/admin/leads/create`,
  `${CRM}/admin/login`,
  `${CRM}/admin/contacts/persons/create`,
  `${CRM}/admin/contacts/persons/view/0`,
  `${CRM}/admin/contacts/persons/view/new`,
  `${CRM}/admin/leads/view/5/activities`,
  `${CRM}/admin/persons/view/5`,
  `${CRM}/admin/products/view/5`,
  `${CRM}/view/5`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${CRM}/admin/contacts/persons/view/5`,
    expect: {
      key: 'krayin:crm.example.com:contact:5',
      name: 'Максимилиан Константинопольский-Заболоцкий',
      emails: ['max@krayin.example'],
      phones: ['+7 495 555-01-00'],
      owners: ['krayin:crm.example.com:company:3'],
    },
    writes: ['Mail'],
  },
  {
    file: 'lead.html',
    url: `${CRM}/admin/leads/view/8`,
    expect: {
      key: 'krayin:crm.example.com:deal:8',
      name: 'Website “Phase 2”',
      emails: [],
      phones: [],
      owners: ['krayin:crm.example.com:contact:6'],
    },
  },
  {
    file: 'organization-edit.html',
    url: `${CRM}/admin/contacts/organizations/edit/3`,
    expect: { key: 'krayin:crm.example.com:company:3', name: 'ООО «Ромашка»', emails: [], owners: [] },
  },
  { file: 'organization-edit.html', url: `${CRM}/admin/contacts/organizations/edit/4`, expect: null }, // the form saves another one
  { file: 'title-behind.html', url: `${CRM}/admin/contacts/persons/view/5`, expect: null },
  {
    file: 'list.html',
    url: `${CRM}/admin/contacts/persons`,
    expect: null,
    links: ['krayin:crm.example.com:contact:5', 'krayin:crm.example.com:deal:8'],
  },
];
