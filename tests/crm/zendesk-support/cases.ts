import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://acme.zendesk.com/agent/users/5', kind: 'contact', tenant: 'acme', id: '5' },
  { url: 'https://company.zendesk.com/agent/organizations/67890', kind: 'company', tenant: 'company', id: '67890' },
  { url: 'https://company.zendesk.com/agent/tickets/123?foo=bar&baz=qux', kind: 'ticket', tenant: 'company', id: '123' },
];

export const same: CrmCases['same'] = [
  [
    'https://acme.zendesk.com/agent/users/5',
    'https://acme.zendesk.com/agent/users/5/',
    'https://acme.zendesk.com/agent/users/5/requested_tickets',
    'https://acme.zendesk.com/agent/#/users/5',
    'https://acme.zendesk.com/agent#users/5',
  ],
  ['https://acme.zendesk.com/agent/tickets/123', 'https://acme.zendesk.com/agent/tickets/123/events?brand_id=1'],
  [
    'https://acme.zendesk.com/agent/tickets/50',
    'https://acme.zendesk.com/agent/#/tickets/50',
    'https://acme.zendesk.com/agent/tickets/50/requester/requested_tickets', // tabs of the ticket's workspace
    'https://acme.zendesk.com/agent/#/tickets/50/requester/requested_tickets',
    'https://acme.zendesk.com/agent/tickets/50/organization/tickets',
  ],
  [
    'https://acme.zendesk.com/agent/organizations/67890',
    'https://acme.zendesk.com/agent/organizations/67890/tickets',
    'https://acme.zendesk.com/agent/#/organizations/67890/users',
  ],
  ['https://acme.zendesk.com/agent/users/5', 'https://acme.zendesk.com/agent/users/5/assigned_tickets'],
];

export const negatives: CrmCases['negatives'] = [
  'https://company.zendesk.com/agent/dashboard',
  'https://gitlab.zendesk.com/agent/organizations/new',
  'https://company.zendesk.com/hc/articles/123456',
  'https://company.zendesk.com/agent/admin/voice',
  'https://company.zendesk.com/agent/tickets/new/1',
  'https://company.zendesk.com/agent/users/new',
  'https://company.zendesk.com/agent/filters/123',
  'https://company.zendesk.com/agent/search/1?q=users%2F5',
  'https://company.zendesk.com/api/v2/users/5.json',
  'https://company.zendesk.com/tickets/123',
  'https://company.zendesk.com/agent/constructor/5',
  'https://company.zendesk.com/agent/#/filters/123',
];

export const verifies: CrmCases['verifies'] = 'id';

export const pages: CrmCases['pages'] = [
  {
    file: 'ticket.html',
    url: 'https://acme.zendesk.com/agent/tickets/123',
    expect: { key: 'zendesk-support:acme:ticket:123', name: 'Refund for order #88', owners: ['zendesk-support:acme:contact:5'] },
  },
  {
    file: 'user.html',
    url: 'https://acme.zendesk.com/agent/users/5/requested_tickets',
    expect: { key: 'zendesk-support:acme:contact:5', name: 'יעל כהן' },
  },
  {
    file: 'organization.html',
    url: 'https://acme.zendesk.com/agent/organizations/67890',
    expect: { key: 'zendesk-support:acme:company:67890', name: 'Globex Corporation' },
  },
  { file: 'ticket.html', url: 'https://acme.zendesk.com/agent/tickets/124', expect: null }, // the tab still says 123
  { file: 'pane-behind.html', url: 'https://acme.zendesk.com/agent/tickets/124', expect: null },
  { file: 'user.html', url: 'https://acme.zendesk.com/agent/dashboard', expect: null },
  {
    file: 'second-ticket.html',
    url: 'https://acme.zendesk.com/agent/tickets/124',
    expect: {
      key: 'zendesk-support:acme:ticket:124',
      name: 'Где «моя» посылка? 📦',
      emails: [],
      owners: ['zendesk-support:acme:company:67890', 'zendesk-support:acme:contact:6'],
    },
    writes: ['Email'],
  },
  { file: 'requester-tab.html', url: 'https://acme.zendesk.com/agent/tickets/123/requester/requested_tickets', expect: null },
  {
    file: 'view.html',
    url: 'https://acme.zendesk.com/agent/filters/360001',
    expect: null,
    links: [
      'zendesk-support:acme:ticket:123',
      'zendesk-support:acme:contact:5',
      'zendesk-support:acme:ticket:124',
      'zendesk-support:acme:company:67890',
    ],
  },
];
