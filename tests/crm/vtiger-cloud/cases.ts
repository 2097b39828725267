import type { CrmCases } from '../cases';

const ACME = 'https://gbadvisors.od1.vtiger.com';

export const examples: CrmCases['examples'] = [
  {
    url: `${ACME}/view/detail?module=Accounts&id=13636321&activity=ModComments&selectedActivityId=15301341`,
    kind: 'company',
    tenant: 'gbadvisors',
    id: '13636321',
  },
  {
    url: 'https://digimium2.od2.vtiger.com/view/detail?module=Contacts&id=123',
    kind: 'contact',
    tenant: 'digimium2',
    id: '123',
  },
  { url: `${ACME}/view/detail?module=Potentials&id=552305`, kind: 'deal', tenant: 'gbadvisors', id: '552305' },
  { url: 'https://acme.od1.vtiger.com/view/detail?module=Leads&id=5', kind: 'lead', tenant: 'acme', id: '5' },
  { url: 'https://acme.od1.vtiger.com/view/detail?module=Cases&id=5', kind: 'ticket', tenant: 'acme', id: '5' },
  { url: `${ACME}/view/detail?module=Quotes&id=7`, kind: 'deal', tenant: 'gbadvisors', id: '7', type: 'Quotes' },
];

export const same: CrmCases['same'] = [
  [
    `${ACME}/view/detail?module=Accounts&id=13636321`,
    `${ACME}/view/detail/?id=13636321&module=Accounts#top`,
    `${ACME}/view/detail?module=Accounts&id=13636321&activity=ModComments`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://acme.od1.vtiger.com/view/list?module=Accounts',
  'https://example.odx.vtiger.com/view/detail?module=ModComments&id=1234567',
  `${ACME}/view/detail?module=Accounts`,
  `${ACME}/view/edit?module=Accounts`,
  'http://gbadvisors.od1.vtiger.com/view/detail?module=Accounts&id=5',
  'https://www.vtiger.com/view/detail?module=Accounts&id=5',
  'https://gbadvisors.od1.vtiger.com.evil.example/view/detail?module=Accounts&id=5',
];

export const verifies: CrmCases['verifies'] = 'nothing';

const MUELLER = 'vtiger-cloud:gbadvisors:company:13636321';
const OLGA = 'vtiger-cloud:gbadvisors:contact:42';

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${ACME}/view/detail?module=Accounts&id=13636321`,
    expect: { key: MUELLER, name: 'Müller & Söhne "Nord" GmbH', emails: [], phones: [], owners: [] },
  },
  {
    file: 'contact.html',
    url: `${ACME}/view/detail?module=Contacts&id=42`,
    expect: { key: OLGA, name: 'Ольга «Оля» Иванова 🎉' },
  },
  { file: 'loading.html', url: `${ACME}/view/detail?module=Contacts&id=42`, expect: null },
  { file: 'list.html', url: `${ACME}/view/list?module=Accounts`, expect: null, links: [MUELLER, OLGA] },
];
