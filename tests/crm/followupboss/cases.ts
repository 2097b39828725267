import type { CrmCases } from '../cases';

const ACME = 'https://acme.followupboss.com';

export const examples: CrmCases['examples'] = [
  { url: 'https://app.followupboss.com/2/people/view/3314', kind: 'contact', tenant: 'app', id: '3314' },
  { url: `${ACME}/2/people/view/3314`, kind: 'contact', tenant: 'acme', id: '3314' },
];

export const same: CrmCases['same'] = [
  [
    `${ACME}/2/people/view/3314`,
    `${ACME}/2/people/view/3314/`,
    `${ACME}/2/people/view/3314?list=5&sort=name#notes`,
    'https://ACME.followupboss.com:443/2/people/view/3314',
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${ACME}/2/people?smartlist=1`,
  `${ACME}/2/people/view/`,
  `${ACME}/2/people/view/new`,
  `${ACME}/2/people/list/3314`,
  `${ACME}/2/deals/view/5`, // unverified: not taken
  'https://www.followupboss.com/2/people/view/3314',
  'https://followupboss.com/2/people/view/3314',
  'http://acme.followupboss.com/2/people/view/3314',
  'https://acme.followupboss.com.example/2/people/view/3314',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${ACME}/2/people/view/3314`,
    expect: { key: 'followupboss:acme:contact:3314', name: "Jean-Luc “JL” O'Brien - Smith", emails: [], phones: [], owners: [] },
  },
  {
    file: 'second-person.html',
    url: `${ACME}/2/people/view/3315?list=2`,
    expect: {
      key: 'followupboss:acme:contact:3315',
      name: 'Анна Иванова',
      emails: ['anna@romashka.example'],
      phones: ['+74955550102'],
    },
  },
  {
    file: 'no-heading.html',
    url: `${ACME}/2/people/view/3316`,
    expect: { key: 'followupboss:acme:contact:3316', name: 'Zoë Kravitz 🏡' },
  },
  { file: 'second-person.html', url: 'https://app.followupboss.com/2/people/view/3315', expect: null }, // whose account?
  { file: 'new-person-modal.html', url: `${ACME}/2/people/view/3315`, expect: null },
  {
    file: 'list.html',
    url: `${ACME}/2/people`,
    expect: null,
    links: ['followupboss:acme:contact:3314', 'followupboss:acme:contact:3315'],
  },
  { file: 'list.html', url: `${ACME}/2/people/view/3315`, expect: null }, // the address is ahead of the page
];
