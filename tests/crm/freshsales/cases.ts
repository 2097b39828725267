import type { CrmCases } from '../cases';

const ACME = 'https://acme.myfreshworks.com/crm/sales';

export const examples: CrmCases['examples'] = [
  { url: 'https://appscode.freshsales.io/contacts/5022967942', kind: 'contact', tenant: 'appscode', id: '5022967942' },
  { url: `${ACME}/accounts/70005325198`, kind: 'company', tenant: 'acme', id: '70005325198' },
  { url: `${ACME}/deals/402000123456`, kind: 'deal', tenant: 'acme', id: '402000123456' },
  { url: 'https://acme.freshsales.io/leads/402000123456', kind: 'lead', tenant: 'acme', id: '402000123456' },
];

export const same: CrmCases['same'] = [
  [
    `${ACME}/accounts/70005325198`,
    `${ACME}/accounts/70005325198/`,
    `${ACME}/accounts/70005325198/edit`,
    `${ACME}/accounts/70005325198?tab=activities#notes`,
    'https://acme.freshsales.io/accounts/70005325198', // the same customer's older address
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://churn360.myfreshworks.com/crm/sales/accounts/view/70005325198?per_page=25',
  'https://acme.myfreshworks.com/crm/sales/settings',
  'https://acme.myfreshworks.com/contacts/5',
  `${ACME}/contacts/new`,
  `${ACME}/contacts/filters/5`,
  'http://acme.freshsales.io/contacts/5022967942',
  'https://freshsales.io/contacts/5022967942',
  'https://acme.freshsales.io.evil.example/contacts/5022967942',
];

export const verifies: CrmCases['verifies'] = 'title';

const MUELLER = 'freshsales:acme:company:70005325198';
const OLGA = 'freshsales:acme:contact:402000123457';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${ACME}/contacts/402000123457`,
    expect: {
      key: OLGA,
      name: 'Ольга «Оля» Иванова',
      emails: ['olga@mueller.example'],
      phones: [],
      owners: [MUELLER],
    },
  },
  {
    file: 'account.html',
    url: `${ACME}/accounts/70005325198`,
    expect: { key: MUELLER, name: 'Müller & Söhne "Nord" GmbH', emails: [], owners: [] },
  },
  {
    file: 'deal.html',
    url: `${ACME}/deals/402000123456`,
    expect: { key: 'freshsales:acme:deal:402000123456', name: 'Renewal 2027 🎉', owners: [MUELLER] },
  },
  { file: 'modal.html', url: `${ACME}/deals/402000123456`, expect: null },
  { file: 'list.html', url: `${ACME}/accounts/view/70005325198`, expect: null, links: [MUELLER, OLGA] },
];
