import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://example.pipedrive.com/person/123', kind: 'contact', tenant: 'example', id: '123' },
  { url: 'https://gantri.pipedrive.com/organization/2245', kind: 'company', tenant: 'gantri', id: '2245' },
  { url: 'https://gantri.pipedrive.com/deal/816', kind: 'deal', tenant: 'gantri', id: '816' },
  {
    url: 'https://gantri.pipedrive.com/leads/inbox/550e8400-e29b-41d4-a716-446655440000',
    kind: 'lead',
    tenant: 'gantri',
    id: '550e8400-e29b-41d4-a716-446655440000',
  },
  { url: 'https://gantri.pipedrive.com/projects/816', kind: 'deal', tenant: 'gantri', id: '816', type: 'project' },
];

export const same: CrmCases['same'] = [
  [
    'https://gantri.pipedrive.com/organization/2245',
    'https://gantri.pipedrive.com/organization/2245/',
    'https://gantri.pipedrive.com/organization/2245?tab=deals&utm_source=mail#timeline',
  ],
  [
    'https://gantri.pipedrive.com/leads/inbox/550E8400-E29B-41D4-A716-446655440000',
    'https://gantri.pipedrive.com/leads/inbox/550e8400-e29b-41d4-a716-446655440000?filter=all',
  ],
  [
    'https://gantri.pipedrive.com/projects/816',
    'https://gantri.pipedrive.com/projects/816/plan',
    'https://gantri.pipedrive.com/projects/816/?x=1#y',
  ],
  [
    'https://gantri.pipedrive.com/deal/816',
    'https://gantri.pipedrive.com/deal/816/',
    'https://gantri.pipedrive.com/deal/816?openEmail=1#activities',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://example.pipedrive.com/persons/list/user/everyone',
  'https://example.pipedrive.com/settings/users',
  'https://app.pipedrive.com/auth/login',
  'https://app.pipedrive.com/person/123', // redirects to the company's own host; whose record it is, it does not say
  'https://example.pipedrive.com/person/new',
  'https://example.pipedrive.com/person/0',
  'https://example.pipedrive.com/pipeline/1/user/everyone',
  'https://example.pipedrive.com/leads/inbox',
  'https://example.pipedrive.com/leads/inbox/new',
  'https://www.pipedrive.com/deal/5',
  'https://pipedrive.com/deal/5',
  'https://example.pipedrive.com:8443/deal/5',
  'https://example.pipedrive.com/projects/board',
  'https://example.pipedrive.com/projects/list',
  'https://example.pipedrive.com/constructor/5',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: 'https://example.pipedrive.com/person/123',
    expect: {
      key: 'pipedrive:example:contact:123',
      name: "Siobhán O'Brien",
      emails: ['siobhan@emerald.example'],
      phones: ['+353 1 555 0112'],
      owners: ['pipedrive:example:company:2245'],
    },
  },
  {
    file: 'organization.html',
    url: 'https://example.pipedrive.com/organization/2245?tab=deals',
    expect: { key: 'pipedrive:example:company:2245', name: 'Emerald - Shipping & Co', emails: [], phones: ['+353 1 555 0100'] },
  },
  {
    file: 'deal.html',
    url: 'https://example.pipedrive.com/deal/816',
    expect: {
      key: 'pipedrive:example:deal:816',
      name: 'Containers Q3',
      owners: ['pipedrive:example:contact:123', 'pipedrive:example:company:2245'],
    },
  },
  {
    file: 'lead-panel.html',
    url: 'https://example.pipedrive.com/leads/inbox/550e8400-e29b-41d4-a716-446655440000',
    expect: { key: 'pipedrive:example:lead:550e8400-e29b-41d4-a716-446655440000', name: 'Import from fair' },
  },
  { file: 'title-behind.html', url: 'https://example.pipedrive.com/person/123', expect: null },
  { file: 'add-deal-modal.html', url: 'https://example.pipedrive.com/person/123', expect: null },
  {
    file: 'project.html',
    url: 'https://example.pipedrive.com/projects/9/plan',
    expect: {
      key: 'pipedrive:example:deal.project:9',
      name: 'Монтаж «Север»',
      owners: ['pipedrive:example:contact:123', 'pipedrive:example:company:2245'],
    },
  },
  {
    file: 'list.html',
    url: 'https://example.pipedrive.com/persons/list/user/everyone',
    expect: null,
    links: ['pipedrive:example:contact:123', 'pipedrive:example:company:2245', 'pipedrive:example:contact:124'],
  },
  {
    file: 'board.html',
    url: 'https://example.pipedrive.com/pipeline/1/user/everyone',
    expect: null,
    links: ['pipedrive:example:deal:816', 'pipedrive:example:deal:817'],
  },
];
