import type { CrmCases } from '../cases';

const APP = 'https://app.copper.com/companies/562111/app';

export const examples: CrmCases['examples'] = [
  { url: `${APP}#/contact/1234567`, kind: 'contact', tenant: '562111', id: '1234567' },
  { url: `${APP}#/organization/1234567`, kind: 'company', tenant: '562111', id: '1234567' },
  {
    url: `${APP}#/browse/list/companies/default?context=companies-1234567&preview=companies-1234567&tab=activity`,
    kind: 'company',
    tenant: '562111',
    id: '1234567',
  },
  { url: `${APP}#/deal/1234567`, kind: 'deal', tenant: '562111', id: '1234567' },
  { url: `${APP}#/lead/1234567`, kind: 'lead', tenant: '562111', id: '1234567' },
];

export const same: CrmCases['same'] = [
  [
    `${APP}#/contact/1234567`,
    `${APP}/#/contact/1234567/`,
    `${APP}?utm=1#/contact/1234567?tab=activity`,
    `${APP}#%2Fcontact%2F1234567`,
    `${APP}#/browse/list/people/default?fullProfile=people-1234567`,
    `${APP}#/browse/list/people/default?tab=activity&preview=people-1234567`,
    `${APP}#/browse/list/people/default?preview=people-1234567&fullProfile=people-1234567`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}#/browse/board/opportunities/default?pipeline=1084986`,
  'https://app.copper.com/companies/190749/app#/feed',
  `${APP}#/settings`,
  `${APP}#/browse/list/people/default?preview=people-1234567&fullProfile=people-7654321`,
  `${APP}#/browse/list/tasks/default?fullProfile=tasks-1234567`,
  `${APP}#/browse/list/people/default?context=people-1234567`,
  `${APP}#/contact/new`,
  'https://app.copper.com/companies/562111', // the number is the account's
  'http://app.copper.com/companies/562111/app#/contact/1234567',
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${APP}#/browse/list/people/default?fullProfile=people-1234567`,
    expect: {
      key: 'copper:562111:contact:1234567',
      name: 'Pam "Pammy" Beesly-Halpert',
      emails: ['pam@copper.example'],
      phones: ['+1 570 555 0100'],
      owners: [],
    },
  },
  {
    file: 'company.html',
    url: `${APP}#/organization/7654321`,
    expect: { key: 'copper:562111:company:7654321', name: 'Медь и сыновья', emails: [] },
  },
  {
    file: 'deal.html',
    url: `${APP}#/browse/list/opportunities/default?fullProfile=opportunities-99999`,
    expect: { key: 'copper:562111:deal:99999', name: 'Paper for a year 📄', owners: ['copper:562111:company:7654321'] },
  },
  { file: 'composer.html', url: `${APP}#/contact/1234567`, expect: null },
  { file: 'two-names.html', url: `${APP}#/contact/1234567`, expect: null },
  {
    file: 'list.html',
    url: `${APP}#/browse/list/people/default`,
    expect: null,
    links: ['copper:562111:contact:1234567', 'copper:562111:contact:1234568'],
  },
];
