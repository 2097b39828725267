import type { CrmCases } from '../cases';

const VAULT = '11111111-2222-3333-4444-555555555555';
const ONE = '9d2b1c3e-0000-4000-8000-000000000001';
const TWO = '9d2b1c3e-0000-4000-8000-000000000002';
const HOST = 'https://monica.example.com';
const OWN = 'https://crm.example.org';

export const examples: CrmCases['examples'] = [
  { url: `${HOST}/vaults/${VAULT}/contacts/${ONE}`, kind: 'contact', tenant: 'monica.example.com', id: ONE },
  { url: `https://app.monicahq.com/vaults/${VAULT}/contacts/${ONE}`, kind: 'contact', tenant: 'app.monicahq.com', id: ONE },
];

export const same: CrmCases['same'] = [
  [
    `${HOST}/vaults/${VAULT}/contacts/${ONE}`,
    `${HOST}/vaults/${VAULT}/contacts/${ONE}/?utm=1#top`,
    `${HOST}/vaults/${VAULT}/contacts/${ONE.toUpperCase()}`,
    `${HOST}/vaults/${VAULT}/contacts/${ONE}/edit`,
    `${HOST}/vaults/${VAULT}/contacts/${ONE}/tabs/life-contact-page`,
    `${HOST}/vaults/99999999-2222-3333-4444-555555555555/contacts/${ONE}`, // moved to another vault
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${HOST}/vaults/${VAULT}/contacts`,
  `${HOST}/vaults/${VAULT}/contacts/create`,
  `${HOST}/login`,
  `${HOST}/vaults/${VAULT}/companies/${ONE}`,
  `${HOST}/vaults/${VAULT}`,
  `${HOST}/contacts/${ONE}`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${OWN}/vaults/${VAULT}/contacts/${ONE}`,
    expect: {
      key: `monica:crm.example.org:contact:${ONE}`,
      name: 'Regis "Reggie" Freyd',
      emails: ['regis@monica.example'],
      phones: ['+15145550100'],
      owners: [],
    },
  },
  {
    file: 'second-contact.html',
    url: `${OWN}/vaults/${VAULT}/contacts/${TWO}/tabs/contact`,
    expect: { key: `monica:crm.example.org:contact:${TWO}`, name: 'Прасковья Тимофеевна 🌻 Длинная-Предлинная', emails: [] },
  },
  { file: 'title-behind.html', url: `${OWN}/vaults/${VAULT}/contacts/${ONE}`, expect: null },
  {
    file: 'list.html',
    url: `${OWN}/vaults/${VAULT}/contacts`,
    expect: null,
    links: [`monica:crm.example.org:contact:${ONE}`, `monica:crm.example.org:contact:${TWO}`],
  },
];
