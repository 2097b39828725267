import type { CrmCases } from '../cases';

const APP = 'https://app.nutshell.com';

export const examples: CrmCases['examples'] = [
  { url: `${APP}/person/7-test-1`, kind: 'contact', tenant: 'app.nutshell.com', id: '7' },
  { url: `${APP}/person/1-jane`, kind: 'contact', tenant: 'app.nutshell.com', id: '1' },
  { url: `${APP}/company/7-test-account-hull-1`, kind: 'company', tenant: 'app.nutshell.com', id: '7' },
  { url: `${APP}/lead/1001-acme`, kind: 'deal', tenant: 'app.nutshell.com', id: '1001' },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/person/7-test-1`,
    `${APP}/person/7`,
    `${APP}/person/7-renamed-since/`,
    `${APP}/person/7-%D0%B0%D0%BD%D0%BD%D0%B0?utm=1#timeline`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/people`,
  `${APP}/auth`,
  `${APP}/file/api/9`,
  `${APP}/person/new`,
  `${APP}/person/7x`,
  `${APP}/person/0-nobody`,
  'http://app.nutshell.com/person/7-test-1',
  'https://www.nutshell.com/company/7-test',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${APP}/person/7-test-1`,
    expect: { key: 'nutshell:app.nutshell.com:contact:7', name: 'Test "One" O’Neil', emails: [], owners: [] },
  },
  {
    file: 'company.html',
    url: `${APP}/company/7-test-account-hull-1`,
    expect: { key: 'nutshell:app.nutshell.com:company:7', name: 'Торговый дом «Скорлупа» 🥜' },
  },
  {
    file: 'lead.html',
    url: `${APP}/lead/1001-acme`,
    expect: {
      key: 'nutshell:app.nutshell.com:deal:1001',
      name: '12 crates',
      owners: ['nutshell:app.nutshell.com:company:7', 'nutshell:app.nutshell.com:contact:7'],
    },
  },
  { file: 'loading.html', url: `${APP}/person/7-test-1`, expect: null },
  {
    file: 'list.html',
    url: `${APP}/people`,
    expect: null,
    links: ['nutshell:app.nutshell.com:contact:7', 'nutshell:app.nutshell.com:company:7'],
  },
];
