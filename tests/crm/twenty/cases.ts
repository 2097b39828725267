import type { CrmCases } from '../cases';

const JANE = '20202020-1111-4111-8111-111111111111';
const ANNA = '20202020-2222-4222-8222-222222222222';
const ACME = '20202020-3333-4333-8333-333333333333';
const DEAL = '20202020-4444-4444-8444-444444444444';
const CLOUD = 'https://acme.twenty.com';
const OWN = 'https://crm.example.org';

export const examples: CrmCases['examples'] = [
  { url: `${CLOUD}/object/person/${JANE}`, kind: 'contact', tenant: 'acme.twenty.com', id: JANE },
  { url: `${CLOUD}/object/company/${JANE}`, kind: 'company', tenant: 'acme.twenty.com', id: JANE },
  { url: `${CLOUD}/object/opportunity/${JANE}`, kind: 'deal', tenant: 'acme.twenty.com', id: JANE },
  { url: `http://localhost:3000/object/person/${JANE}`, kind: 'contact', tenant: 'localhost:3000', id: JANE },
];

export const same: CrmCases['same'] = [
  [
    `${CLOUD}/object/person/${JANE}`,
    `${CLOUD}/object/person/${JANE}/`,
    `${CLOUD}/object/person/${JANE.replaceAll('-', '%2D')}`,
    `${CLOUD}/object/person/${JANE}#emails`,
    `${CLOUD}/object/person/${JANE}?viewId=1&utm_source=mail#timeline`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${CLOUD}/objects/people`,
  `${CLOUD}/settings/profile`,
  `${CLOUD}/welcome`,
  `${CLOUD}/objects/people/${JANE}`,
  `${CLOUD}/object/person`,
  `${CLOUD}/object/person/new`,
  `${CLOUD}/object/task/${JANE}`,
  `${CLOUD}/object/constructor/${JANE}`,
  `${CLOUD}/settings/objects/person/${JANE}`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${OWN}/object/person/${JANE}`,
    expect: {
      key: `twenty:crm.example.org:contact:${JANE}`,
      name: 'Jane O’Neill-Smith',
      emails: ['jane@acme.example'],
      phones: ['+14155550101'],
      owners: [`twenty:crm.example.org:company:${ACME}`],
    },
  },
  {
    file: 'second-person.html',
    url: `${OWN}/object/person/${ANNA}`,
    expect: { key: `twenty:crm.example.org:contact:${ANNA}`, name: 'Анна-Мария Иванова - Петрова', emails: [], owners: [] },
  },
  {
    file: 'opportunity.html',
    url: `${OWN}/object/opportunity/${DEAL}`,
    expect: {
      key: `twenty:crm.example.org:deal:${DEAL}`,
      name: '200 chairs 🪑',
      emails: [],
      owners: [`twenty:crm.example.org:company:${ACME}`, `twenty:crm.example.org:contact:${JANE}`],
    },
  },
  {
    file: 'list.html',
    url: `${OWN}/objects/people`,
    expect: null,
    links: [
      `twenty:crm.example.org:contact:${JANE}`,
      `twenty:crm.example.org:company:${ACME}`,
      `twenty:crm.example.org:contact:${ANNA}`,
    ],
  },
  { file: 'list.html', url: `${OWN}/object/person/${JANE}`, expect: null }, // the address is ahead of the page
  { file: 'side-panel.html', url: `${OWN}/object/person/${JANE}`, expect: null },
  { file: 'title-behind.html', url: `${OWN}/object/person/${JANE}`, expect: null },
];
