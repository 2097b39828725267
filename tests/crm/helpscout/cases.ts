import type { CrmCases } from '../cases';

const HS = 'https://secure.helpscout.net';

export const examples: CrmCases['examples'] = [
  { url: `${HS}/customer/123456/0/`, kind: 'contact', tenant: 'secure.helpscout.net', id: '123456' },
  { url: `${HS}/conversation/123456/789`, kind: 'ticket', tenant: 'secure.helpscout.net', id: '123456' },
];

export const same: CrmCases['same'] = [
  [`${HS}/customers/123456`, `${HS}/customers/123456/`, `${HS}/customer/123456/0/`, `${HS}/customer/123456/39835?x=1#notes`],
  [
    `${HS}/conversation/2199011258/891142?folderId=39835`,
    `${HS}/conversation/2199011258`,
    `${HS}/conversation/2199011258/891142/?viewId=8492330#thread-1`,
    `${HS}/conversations/2199011258/891142`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${HS}/customers/`,
  `${HS}/settings/`,
  `${HS}/members/login/`,
  `${HS}/customers/?page=2`,
  `${HS}/conversation/new`,
  `${HS}/conversation/0/1`,
  `${HS}/mailbox/5/123`,
  'http://secure.helpscout.net/customers/123456',
  'https://www.helpscout.net/customers/123456',
  'https://secure.helpscout.net.example/customers/123456',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'conversation.html',
    url: `${HS}/conversation/123456/789`,
    expect: {
      key: 'helpscout:secure.helpscout.net:ticket:123456',
      name: 'Parcel “lost”?',
      owners: ['helpscout:secure.helpscout.net:contact:4711'],
    },
  },
  {
    file: 'conversation-second.html',
    url: `${HS}/conversation/123457/790`,
    expect: {
      key: 'helpscout:secure.helpscout.net:ticket:123457',
      name: 'Rechnung fehlt',
      owners: ['helpscout:secure.helpscout.net:contact:4712'],
    },
  },
  {
    file: 'customer.html',
    url: `${HS}/customers/4711`,
    expect: { key: 'helpscout:secure.helpscout.net:contact:4711', name: 'Иван Сергеевич Тургенев', owners: [] },
  },
  {
    file: 'customers.html',
    url: `${HS}/customers/`,
    expect: null,
    links: ['helpscout:secure.helpscout.net:contact:4711', 'helpscout:secure.helpscout.net:contact:4712'],
  },
  { file: 'customers.html', url: `${HS}/customers/4711`, expect: null },
  { file: 'merge-dialog.html', url: `${HS}/conversation/123456/789`, expect: null },
];
