import type { CrmCases } from '../cases';

const APP = 'https://app.attio.com';
const ONE = '11111111-2222-3333-4444-555555555555';
const TWO = '11111111-2222-3333-4444-666666666666';

export const examples: CrmCases['examples'] = [
  { url: `${APP}/alexlopez/person/${ONE}`, kind: 'contact', tenant: 'alexlopez', id: ONE },
  { url: `${APP}/butterflyagency/company/${ONE}/overview`, kind: 'company', tenant: 'butterflyagency', id: ONE },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/acme/company/${ONE}`,
    `${APP}/acme/company/${ONE}/`,
    `${APP}/acme/company/${ONE}/overview`,
    `${APP}/acme/company/${ONE}/activity?utm=1#note`,
    `${APP}/Acme/company/${ONE.toUpperCase()}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/authorize?client_id=x`,
  `${APP}/acme/settings/members`,
  `${APP}/acme/people/view/${ONE}`,
  `${APP}/acme/person/new`,
  `${APP}/person/${ONE}`,
  `${APP}/acme/note/${ONE}`,
  `http://app.attio.com/acme/person/${ONE}`,
  `https://attio.com/acme/person/${ONE}`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${APP}/acme/person/${ONE}/overview`,
    expect: { key: `attio:acme:contact:${ONE}`, name: 'Ada King, Countess of Lovelace', emails: [], owners: [] },
  },
  {
    file: 'company.html',
    url: `${APP}/acme/company/${TWO}`,
    expect: { key: `attio:acme:company:${TWO}`, name: 'Бабочка | Агентство' },
  },
  { file: 'company.html', url: `${APP}/acme/companies/view/${TWO}`, expect: null },
  { file: 'dialog.html', url: `${APP}/acme/person/${ONE}`, expect: null },
  {
    file: 'list.html',
    url: `${APP}/acme/people/view/${ONE}`,
    expect: null,
    links: [`attio:acme:contact:${ONE}`, `attio:acme:company:${TWO}`],
  },
];
