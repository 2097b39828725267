import type { CrmCases } from '../cases';

const APP = 'https://app.salesloft.com/app';
const own = { tenant: 'app.salesloft.com' };

export const examples: CrmCases['examples'] = [
  { url: `${APP}/people/123456789`, kind: 'contact', ...own, id: '123456789' },
  { url: `${APP}/cadences/4321/people/123456789`, kind: 'contact', ...own, id: '123456789' },
  { url: `${APP}/person/123456789`, kind: 'contact', ...own, id: '123456789' },
  { url: `${APP}/accounts/8765`, kind: 'company', ...own, id: '8765' },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/people/123`,
    `${APP}/people/123/`,
    `${APP}/people/123/emails`,
    `${APP}/people/details/123`,
    `${APP}/person/123`,
    `${APP}/People/123?tab=activity#top`,
    `${APP}/cadences/4321/people/123`,
    `${APP}#/people/123`,
    `${APP}/#/people/123?tab=activity`,
    `${APP}#people%2F123`, // percent-encoded whole
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/people/list`,
  `${APP}/people`,
  `${APP}/people/search`,
  `${APP}/people/import`,
  `${APP}/cadences/4321`,
  `${APP}/settings/details`,
  `${APP}/accounts`,
  `${APP}/analytics/accounts/8765`,
  `${APP}#/people`,
  'https://app.salesloft.com/people/123',
  'https://api.salesloft.com/app/people/123',
  'http://app.salesloft.com/app/people/123',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${APP}/people/123456789`,
    expect: {
      key: 'salesloft:app.salesloft.com:contact:123456789',
      name: 'Ann "Annie" Müller-Lüdenscheidt',
      emails: ['ann@globex.example'],
      phones: ['+493055501'],
      owners: ['salesloft:app.salesloft.com:company:8765'],
    },
  },
  {
    file: 'account.html',
    url: `${APP}/accounts/8765`,
    expect: { key: 'salesloft:app.salesloft.com:company:8765', name: 'ООО «Ромашка» 🌼', emails: [], phones: [], owners: [] },
  },
  { file: 'two-headings.html', url: `${APP}/cadences/4321/people/99`, expect: null },
  { file: 'modal.html', url: `${APP}/people/99`, expect: null },
  {
    file: 'list.html',
    url: `${APP}/people/list`,
    expect: null,
    links: [
      'salesloft:app.salesloft.com:contact:123456789',
      'salesloft:app.salesloft.com:contact:99',
      'salesloft:app.salesloft.com:company:8765',
    ],
  },
];
