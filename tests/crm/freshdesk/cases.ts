import type { CrmCases } from '../cases';

const ACME = 'https://acme.freshdesk.com';

export const examples: CrmCases['examples'] = [
  { url: `${ACME}/a/contacts/1`, kind: 'contact', tenant: 'acme', id: '1' },
  { url: `${ACME}/a/companies/2`, kind: 'company', tenant: 'acme', id: '2' },
  { url: `${ACME}/a/tickets/42`, kind: 'ticket', tenant: 'acme', id: '42' },
];

export const same: CrmCases['same'] = [
  [
    `${ACME}/a/tickets/42`,
    `${ACME}/a/tickets/42/`,
    `${ACME}/a/tickets/42?note=5#latest`,
    `${ACME}/a/tickets/42/edit`,
    `${ACME}/helpdesk/tickets/42`, // before 2018
  ],
  [`${ACME}/a/contacts/1`, `${ACME}/a/contacts/1/edit`],
];

export const negatives: CrmCases['negatives'] = [
  'https://leanon.freshdesk.com/a/contacts/filters/all?companyId=5',
  'https://acme.freshdesk.com/a/tickets/filters/open',
  `${ACME}/a/tickets/new`,
  `${ACME}/a/contacts/new`,
  `${ACME}/support/tickets/42`, // what the client sees
  `${ACME}/helpdesk/contacts/1`,
  'http://acme.freshdesk.com/a/tickets/42',
  'https://freshdesk.com/a/tickets/42',
  'https://acme.freshdesk.com.evil.example/a/tickets/42',
];

export const verifies: CrmCases['verifies'] = 'nothing';

const OLGA = 'freshdesk:acme:contact:1';
const MUELLER = 'freshdesk:acme:company:2';

export const pages: CrmCases['pages'] = [
  {
    file: 'ticket.html',
    url: `${ACME}/a/tickets/42`,
    expect: { key: 'freshdesk:acme:ticket:42', name: 'Pump stands still', emails: [], phones: [], owners: [OLGA, MUELLER] },
    writes: ['Reply'],
  },
  {
    file: 'ticket-cyrillic.html',
    url: `${ACME}/a/tickets/43`,
    expect: { key: 'freshdesk:acme:ticket:43', name: 'Насос «Север» молчит 🎉', owners: ['freshdesk:acme:contact:5'] },
  },
  { file: 'contact.html', url: `${ACME}/a/contacts/1`, expect: { key: OLGA, name: 'Ольга «Оля» Иванова', owners: [] } },
  { file: 'old-ticket.html', url: `${ACME}/a/tickets/44`, expect: null },
  {
    file: 'list.html',
    url: `${ACME}/a/tickets/filters/open`,
    expect: null,
    links: ['freshdesk:acme:ticket:42', OLGA, MUELLER],
  },
];
