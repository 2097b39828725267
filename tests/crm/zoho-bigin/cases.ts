import type { CrmCases } from '../cases';

const HOME = 'https://bigin.zoho.com/bigin/org857936781/Home';
const ID = '6331846000012345678';

export const examples: CrmCases['examples'] = [
  { url: `${HOME}?TODO=addUser#/deals/${ID}?section=activities`, kind: 'deal', tenant: 'org857936781', id: ID },
  { url: `${HOME}#/contacts/${ID}`, kind: 'contact', tenant: 'org857936781', id: ID },
  { url: `${HOME}#/companies/${ID}`, kind: 'company', tenant: 'org857936781', id: ID },
  { url: `https://bigin.zoho.eu/bigin/org1/Home#/contacts/${ID}`, kind: 'contact', tenant: 'org1', id: ID },
];

export const same: CrmCases['same'] = [
  [
    `${HOME}#/companies/${ID}`,
    `${HOME}#/accounts/${ID}`,
    `${HOME}#/companies/${ID}/`,
    `${HOME}#/companies/${ID}?section=notes`,
    `${HOME}?TODO=addUser#/companies/${ID}`,
    `${HOME}#%2Fcompanies%2F${ID}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://bigin.zoho.com/bigin/Home#/settings/data-administration/audit-log',
  `https://bigin.zoho.com/bigin/Home#/deals/${ID}`,
  `${HOME}#/deals/list`,
  `${HOME}#/deals/12`,
  `${HOME}#/products/${ID}`,
  HOME,
  HOME.replace('https:', 'http:') + `#/deals/${ID}`,
  `https://bigin.zoho.com.evil.example/bigin/org1/Home#/deals/${ID}`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

const OLGA = `zoho-bigin:org857936781:contact:${ID}`;
const MUELLER = 'zoho-bigin:org857936781:company:6331846000012345679';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${HOME}#/contacts/${ID}`,
    expect: { key: OLGA, name: 'Ольга «Оля» Иванова 🎉', emails: [], phones: [], owners: [] },
  },
  {
    file: 'company.html',
    url: `${HOME}#/companies/6331846000012345679`,
    expect: { key: MUELLER, name: 'Müller & Söhne "Nord" GmbH' },
  },
  { file: 'loading.html', url: `${HOME}#/contacts/${ID}`, expect: null },
  {
    file: 'list.html',
    url: `${HOME}#/deals/list`,
    expect: null,
    links: ['zoho-bigin:org857936781:deal:6331846000012345680', OLGA, MUELLER],
  },
];
