import type { CrmCases } from '../cases';

const SITE = 'https://slackspace.capsulecrm.com';

export const examples: CrmCases['examples'] = [
  { url: `${SITE}/party/272828446`, kind: 'party', tenant: 'slackspace', id: '272828446' },
  { url: 'https://energysparks.capsulecrm.com/party/1234', kind: 'party', tenant: 'energysparks', id: '1234' },
  { url: 'https://energysparks.capsulecrm.com/opportunity/5678', kind: 'deal', tenant: 'energysparks', id: '5678' },
  { url: `${SITE}/kase/42`, kind: 'ticket', tenant: 'slackspace', id: '42' },
];

export const same: CrmCases['same'] = [
  [
    `${SITE}/party/272828446`,
    `${SITE}/party/272828446/`,
    `${SITE}/party/272828446/people`,
    `${SITE}/party/272828446?tab=history&utm=1#top`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${SITE}/party/organisation/new`,
  `${SITE}/parties`,
  `${SITE}/settings`,
  `${SITE}/party/0`,
  `${SITE}/opportunities`,
  'https://app.capsulecrm.com/kase/42', // goes over into the account's own host: whose it is, it does not say
  'http://slackspace.capsulecrm.com/party/5',
  'https://capsulecrm.com/party/5',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'party.html',
    url: `${SITE}/party/272828446`,
    expect: { key: 'capsule:slackspace:party:272828446', name: 'Automatic "Express", LLC', emails: [], owners: [] },
  },
  {
    file: 'second-party.html',
    url: `${SITE}/party/17`,
    expect: { key: 'capsule:slackspace:party:17', name: 'Евгения Александровна Пржевальская-Семёнова' },
  },
  {
    file: 'opportunity.html',
    url: `${SITE}/opportunity/5678`,
    expect: { key: 'capsule:slackspace:deal:5678', name: 'Roof & panels', owners: ['capsule:slackspace:party:17'] },
  },
  {
    file: 'opportunity-of-two.html',
    url: `${SITE}/opportunity/5679`,
    expect: { key: 'capsule:slackspace:deal:5679', name: 'Two houses', owners: [] }, // whose it is, the page does not say
  },
  { file: 'loading.html', url: `${SITE}/party/17`, expect: null },
  {
    file: 'list.html',
    url: `${SITE}/parties`,
    expect: null,
    links: ['capsule:slackspace:party:272828446', 'capsule:slackspace:party:17', 'capsule:slackspace:deal:5678'],
  },
];
