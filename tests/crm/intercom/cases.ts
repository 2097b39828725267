import type { CrmCases } from '../cases';

const APPS = 'https://app.intercom.com/a/apps/mna0ba2h';

export const examples: CrmCases['examples'] = [
  {
    url: `${APPS}/users/5f0c1d2e3a4b5c6d7e8f9a0b/all-conversations`,
    kind: 'contact',
    tenant: 'mna0ba2h',
    id: '5f0c1d2e3a4b5c6d7e8f9a0b',
  },
  {
    url: 'https://app.intercom.com/a/apps/example/companies/company_abc123/users',
    kind: 'company',
    tenant: 'example',
    id: 'company_abc123',
  },
  { url: `${APPS}/inbox/conversation/215468`, kind: 'ticket', tenant: 'mna0ba2h', id: '215468' },
  { url: 'https://app.eu.intercom.com/a/inbox/abc123/inbox/conversation/987', kind: 'ticket', tenant: 'abc123', id: '987' },
  {
    url: 'https://app.au.intercom.com/a/apps/abc123/users/5f0c1d2e3a4b5c6d7e8f9a0c',
    kind: 'contact',
    tenant: 'abc123',
    id: '5f0c1d2e3a4b5c6d7e8f9a0c',
  },
];

export const same: CrmCases['same'] = [
  [
    `${APPS}/users/5f0c1d2e3a4b5c6d7e8f9a0b`,
    `${APPS}/users/5f0c1d2e3a4b5c6d7e8f9a0b/all-conversations?tab=1#x`,
    'https://app.intercom.io/a/apps/mna0ba2h/users/5f0c1d2e3a4b5c6d7e8f9a0b/',
  ],
  [
    `${APPS}/inbox/conversation/215468`,
    `${APPS}/conversations/215468`,
    `${APPS}/inbox/inbox/all/conversations/215468`,
    'https://app.intercom.com/a/inbox/mna0ba2h/inbox/conversation/215468',
    'https://app.intercom.com/a/inbox/mna0ba2h/inbox/admin/8857114/conversation/215468?view=List',
    'https://app.intercom.com/a/inbox/mna0ba2h/inbox/shared/all/conversation/215468',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://app.intercom.com/a/apps/_/developer-hub',
  'https://app.intercom.com/a/apps/_/users/5f0c1d2e3a4b5c6d7e8f9a0b', // the workspace one happens to be in
  'https://app.intercom.com/a/apps/_/inbox/conversation/215468',
  'https://app.intercom.com/a/inbox/conversation/215468', // the workspace is missing
  'https://app.intercom.com/a/inbox/conversations/215468',
  `${APPS}/articles/articles/5/show`,
  `${APPS}/users/segments/all-users`,
  `${APPS}/users/show?email=a@b.example`,
  `${APPS}/companies/segments/active`,
  `${APPS}/users`,
  `${APPS}/inbox/conversation/new`,
  'http://app.intercom.com/a/apps/mna0ba2h/conversations/77',
  'https://www.intercom.com/a/apps/mna0ba2h/conversations/77',
  'https://app.intercom.com.example/a/apps/mna0ba2h/conversations/77',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'conversation.html',
    url: `${APPS}/inbox/conversation/215468`,
    expect: {
      key: 'intercom:mna0ba2h:ticket:215468',
      name: 'Refund “please” 🙏',
      owners: ['intercom:mna0ba2h:contact:5f0c1d2e3a4b5c6d7e8f9a0b', 'intercom:mna0ba2h:company:company_abc123'],
    },
  },
  {
    file: 'user.html',
    url: `${APPS}/users/5f0c1d2e3a4b5c6d7e8f9a0b`,
    expect: {
      key: 'intercom:mna0ba2h:contact:5f0c1d2e3a4b5c6d7e8f9a0b',
      name: 'Мария Кюри',
      owners: ['intercom:mna0ba2h:company:company_abc123'],
    },
  },
  {
    file: 'company.html',
    url: `${APPS}/companies/company_abc123/users`,
    expect: { key: 'intercom:mna0ba2h:company:company_abc123', name: 'Radium GmbH', owners: [] },
  },
  { file: 'conversation-behind.html', url: `${APPS}/inbox/conversation/215468`, expect: null },
  {
    file: 'users.html',
    url: `${APPS}/users/segments/all-users`,
    expect: null,
    links: ['intercom:mna0ba2h:contact:5f0c1d2e3a4b5c6d7e8f9a0b', 'intercom:mna0ba2h:company:company_abc123'],
  },
  { file: 'users.html', url: `${APPS}/users/5f0c1d2e3a4b5c6d7e8f9a0b`, expect: null },
];
