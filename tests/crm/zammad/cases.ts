import type { CrmCases } from '../cases';

const HOST = 'https://help.acme.com';
const CRM = 'https://zammad.crm.example.org';

export const examples: CrmCases['examples'] = [
  { url: `${HOST}/#user/profile/42`, kind: 'contact', tenant: 'help.acme.com', id: '42' },
  { url: `${HOST}/#organization/profile/5`, kind: 'company', tenant: 'help.acme.com', id: '5' },
  { url: `${HOST}/#ticket/zoom/99`, kind: 'ticket', tenant: 'help.acme.com', id: '99' },
  { url: 'https://acme.zammad.com/#user/profile/7', kind: 'contact', tenant: 'acme.zammad.com', id: '7' },
  { url: 'https://acme.com:8443/support/#user/profile/7', kind: 'contact', tenant: 'acme.com:8443', place: 'support', id: '7' },
  { url: 'https://acme.com/support/mobile/tickets/99', kind: 'ticket', tenant: 'acme.com', place: 'support', id: '99' },
];

export const same: CrmCases['same'] = [
  [
    `${HOST}/#user/profile/42`,
    `${HOST}/#user/profile/42/`,
    `${HOST}/#/user/profile/42`,
    `${HOST}/#user%2Fprofile%2F42`, // percent-encoded whole
    `${HOST}/?locale=de#user/profile/42`,
    `${HOST}/mobile/users/42`,
    `${HOST}/mobile/user/profile/42`,
  ],
  [
    `${HOST}/#ticket/zoom/99`,
    `${HOST}/#ticket/zoom/99/1234`, // at one of its articles
    `${HOST}/mobile/tickets/99`,
    `${HOST}/mobile/tickets/99/information`,
    `${HOST}/mobile/ticket/zoom/99`,
  ],
  [`${HOST}/#organization/profile/5`, `${HOST}/mobile/organizations/5`],
];

export const negatives: CrmCases['negatives'] = [
  `${HOST}/#dashboard`,
  `${HOST}/#login`,
  `${HOST}/#ticket/create/id/123`,
  `${HOST}/#ticket/create/customer/42`,
  `${HOST}/#ticket/view/my_assigned`,
  `${HOST}/#user/profile/`,
  `${HOST}/#manage/users`,
  `${HOST}/mobile/tickets/create`,
  `${HOST}/mobile/tickets/view/5`,
  `${HOST}/api/v1/users/42`,
];

export const verifies: CrmCases['verifies'] = 'id';

export const pages: CrmCases['pages'] = [
  {
    file: 'user.html',
    url: `${CRM}/#user/profile/42`,
    expect: {
      key: 'zammad:zammad.crm.example.org:contact:42',
      name: '"Nicole" Braun-Österreich',
      emails: ['nicole@zammad.example'],
      phones: ['+4930555'],
      owners: ['zammad:zammad.crm.example.org:company:5'],
    },
  },
  {
    file: 'organization.html',
    url: `${CRM}/#organization/profile/5`,
    expect: { key: 'zammad:zammad.crm.example.org:company:5', name: 'ООО «Ромашка» 🌼', emails: [], owners: [] },
  },
  {
    file: 'ticket.html',
    url: `${CRM}/#ticket/zoom/99`,
    expect: {
      key: 'zammad:zammad.crm.example.org:ticket:99',
      name: 'Printer on fire',
      emails: [],
      owners: ['zammad:zammad.crm.example.org:contact:42', 'zammad:zammad.crm.example.org:company:5'],
    },
  },
  { file: 'user.html', url: `${CRM}/#user/profile/43`, expect: null }, // the pane of 42 is still the active one
  { file: 'modal.html', url: `${CRM}/#user/profile/42`, expect: null },
  {
    file: 'list.html',
    url: `${CRM}/#ticket/view/all_open`,
    expect: null,
    links: [
      'zammad:zammad.crm.example.org:ticket:99',
      'zammad:zammad.crm.example.org:contact:42',
      'zammad:zammad.crm.example.org:company:5',
    ],
  },
];
