import type { CrmCases } from '../cases';

const HOST = 'https://acme.erxes.io';

export const examples: CrmCases['examples'] = [
  { url: `${HOST}/contacts/customers?contactId=Xy12AbCdEfGh`, kind: 'contact', tenant: 'acme.erxes.io', id: 'Xy12AbCdEfGh' },
  { url: `${HOST}/contacts/companies?companyId=Xy12AbCdEfGh`, kind: 'company', tenant: 'acme.erxes.io', id: 'Xy12AbCdEfGh' },
  { url: `${HOST}/sales/deals?boardId=b&salesItemId=Xy12AbCdEfGh`, kind: 'deal', tenant: 'acme.erxes.io', id: 'Xy12AbCdEfGh' },
  { url: 'http://localhost:3001/contacts/leads?contactId=Ab12Cd', kind: 'contact', tenant: 'localhost:3001', id: 'Ab12Cd' },
];

export const same: CrmCases['same'] = [
  [
    `${HOST}/contacts/customers?contactId=Xy12AbCdEfGh`,
    `${HOST}/contacts/customers/?tab=activity&contactId=Xy12AbCdEfGh#x`,
    `${HOST}/contacts/leads?contactId=Xy12AbCdEfGh`,
  ],
  [`${HOST}/sales/deals?salesItemId=Xy12AbCdEfGh`, `${HOST}/sales?tab=overview&salesItemId=Xy12AbCdEfGh&boardId=b`],
];

export const negatives: CrmCases['negatives'] = [
  `${HOST}/contacts/customers`,
  `${HOST}/contacts/customers?contactId=`,
  `${HOST}/contacts/customers?companyId=Xy12AbCdEfGh`, // not its parameter
  `${HOST}/contacts/companies?contactId=Xy12AbCdEfGh`,
  `${HOST}/contacts/customers?contactId=Xy12AbCdEfGh&contactId=Xy12AbCdEfGi`,
  `${HOST}/settings/team-member`,
  `${HOST}/inbox?contactId=Xy12AbCdEfGh`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'customer.html',
    url: `${HOST}/contacts/customers?contactId=Ab12CdEfGhIj`,
    expect: {
      key: 'erxes:acme.erxes.io:contact:Ab12CdEfGhIj',
      name: 'Болормаа "Bolor" Bat-Erdene',
      emails: ['bolor@steppe.example'],
      phones: ['+976 5550 1000'],
    },
  },
  {
    file: 'customer-read-only.html',
    url: `${HOST}/contacts/leads?contactId=Ab12CdEfGhIk`,
    expect: { key: 'erxes:acme.erxes.io:contact:Ab12CdEfGhIk', name: 'Ann Lee 🐎', emails: [], phones: [] },
  },
  {
    file: 'company.html',
    url: `${HOST}/contacts/companies?companyId=Xy12AbCdEfGh`,
    expect: {
      key: 'erxes:acme.erxes.io:company:Xy12AbCdEfGh',
      name: 'Steppe & Sons «Тал»',
      emails: ['info@steppe.example'],
      phones: ['+976 5550 1001'],
    },
  },
  {
    file: 'deal.html',
    url: `${HOST}/sales/deals?salesItemId=De12AbCdEfGh`,
    expect: {
      key: 'erxes:acme.erxes.io:deal:De12AbCdEfGh',
      name: 'Yurts, 12 pieces',
      emails: [],
      owners: ['erxes:acme.erxes.io:company:Xy12AbCdEfGh', 'erxes:acme.erxes.io:contact:Ab12CdEfGhIj'],
    },
  },
  { file: 'two-sheets.html', url: `${HOST}/contacts/customers?contactId=Ab12CdEfGhIk`, expect: null },
  { file: 'company.html', url: `${HOST}/contacts/customers?contactId=Ab12CdEfGhIk`, expect: null }, // still a company's sheet
  {
    file: 'list.html',
    url: `${HOST}/contacts/customers`,
    expect: null,
    links: ['erxes:acme.erxes.io:contact:Ab12CdEfGhIj', 'erxes:acme.erxes.io:company:Xy12AbCdEfGh'],
  },
];
