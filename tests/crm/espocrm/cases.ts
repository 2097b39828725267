import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://crm.example.com/#Account/view/53203b942850b', kind: 'company', tenant: 'crm.example.com', id: '53203b942850b' },
  {
    url: 'https://crm.example.com/#Contact/view/5a1b2c3d4e5f60718',
    kind: 'contact',
    tenant: 'crm.example.com',
    id: '5a1b2c3d4e5f60718',
  },
  {
    url: 'https://crm.example.com/#Lead/view/5a1b2c3d4e5f60718',
    kind: 'lead',
    tenant: 'crm.example.com',
    id: '5a1b2c3d4e5f60718',
  },
  {
    url: 'https://crm.example.com/#Opportunity/view/5a1b2c3d4e5f60718',
    kind: 'deal',
    tenant: 'crm.example.com',
    id: '5a1b2c3d4e5f60718',
  },
  {
    url: 'https://crm.example.com/#Case/view/5a1b2c3d4e5f60718',
    kind: 'ticket',
    tenant: 'crm.example.com',
    id: '5a1b2c3d4e5f60718',
  },
  {
    url: 'https://acme.espocloud.eu/#Account/view/0b9c2f9e-93a1-4b6e-8d0a-6a5f9a1c2d3e',
    kind: 'company',
    tenant: 'acme.espocloud.eu',
    id: '0b9c2f9e-93a1-4b6e-8d0a-6a5f9a1c2d3e',
  },
  {
    url: 'http://intra.example:8080/crm/#Account/view/53203b942850b',
    kind: 'company',
    tenant: 'intra.example:8080',
    place: 'crm',
    id: '53203b942850b',
  },
  {
    url: 'https://crm.example.com/#Quote/view/5a1b2c3d4e5f60718',
    kind: 'deal',
    tenant: 'crm.example.com',
    id: '5a1b2c3d4e5f60718',
    type: 'Quote',
  },
  {
    url: 'https://crm.example.com/#SalesOrder/view/5a1b2c3d4e5f60718',
    kind: 'deal',
    tenant: 'crm.example.com',
    id: '5a1b2c3d4e5f60718',
    type: 'SalesOrder',
  },
  {
    url: 'https://crm.example.com/#Invoice/view/5a1b2c3d4e5f60718',
    kind: 'deal',
    tenant: 'crm.example.com',
    id: '5a1b2c3d4e5f60718',
    type: 'Invoice',
  },
];

export const same: CrmCases['same'] = [
  [
    'https://crm.example.com/#Account/view/53203b942850b',
    'https://crm.example.com/index.php#Account/view/53203b942850b',
    'https://crm.example.com/?utm=1#Account/view/53203b942850b/tab=2',
    'https://crm.example.com/#Account/edit/53203b942850b',
    'https://crm.example.com/#Account/related/53203b942850b/contacts',
    'https://crm.example.com/#Account%2Fview%2F53203b942850b',
    'https://crm.example.com/#/Account/view/53203b942850b/',
  ],
  [
    'https://crm.example.com/#Quote/view/6a6033ab8e6e6dbd9',
    'https://crm.example.com/#Quote/edit/6a6033ab8e6e6dbd9',
    'https://crm.example.com/#Quote/view/6a6033ab8e6e6dbd9/isReturn=1',
    'https://crm.example.com/#Quote/related/6a6033ab8e6e6dbd9/items',
    'https://crm.example.com/index.php?x=1#Quote%2Fview%2F6a6033ab8e6e6dbd9',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://crm.example.com/#Account',
  'https://crm.example.com/#Admin',
  'https://crm.example.com/#Account/create',
  'https://crm.example.com/#Account/list/primaryFilter=customers',
  'https://crm.example.com/#Meeting/view/53203b942850b',
  'https://crm.example.com/#Account/view/',
  'https://crm.example.com/#User/view/53203b942850b',
  'https://crm.example.com/Account/view/53203b942850b',
  'https://crm.example.com/#constructor/view/53203b942850b',
  'https://crm.example.com/#Quote/create',
  'https://crm.example.com/#Product/view/53203b942850b',
];

export const verifies: CrmCases['verifies'] = 'title';

const CRM = 'https://crm.example.com';

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${CRM}/#Account/view/53203b942850b`,
    expect: {
      key: 'espocrm:crm.example.com:company:53203b942850b',
      name: 'Žluťoučký kůň s.r.o.',
      emails: ['info@kun.example'],
      phones: ['+420555010000'],
      owners: [],
    },
  },
  {
    file: 'contact.html',
    url: `${CRM}/#Contact/view/5a1b2c3d4e5f60718`,
    expect: {
      key: 'espocrm:crm.example.com:contact:5a1b2c3d4e5f60718',
      name: 'Eva Nováková',
      owners: ['espocrm:crm.example.com:company:53203b942850b'],
    },
  },
  { file: 'account-title-behind.html', url: `${CRM}/#Account/view/53203b942850b`, expect: null },
  { file: 'contact.html', url: `${CRM}/#Account/view/53203b942850b`, expect: null }, // the form is of another scope
  { file: 'quick-view.html', url: `${CRM}/#Account/view/53203b942850b`, expect: null },
  { file: 'account.html', url: `${CRM}/#Account`, expect: null },
  {
    file: 'quote.html',
    url: `${CRM}/#Quote/view/6a6033ab8e6e6dbd9`,
    expect: {
      key: 'espocrm:crm.example.com:deal.Quote:6a6033ab8e6e6dbd9',
      name: 'КП № 7 «Коні»',
      owners: ['espocrm:crm.example.com:company:53203b942850b', 'espocrm:crm.example.com:contact:5a1b2c3d4e5f60718'],
    },
    writes: ['Compose Email'],
  },
  {
    file: 'case.html',
    url: `${CRM}/#Case/view/7a6033ab8e6e6dbd9`,
    expect: {
      key: 'espocrm:crm.example.com:ticket:7a6033ab8e6e6dbd9',
      name: 'Box opened "by force"',
      owners: ['espocrm:crm.example.com:company:53203b942850b', 'espocrm:crm.example.com:contact:5a1b2c3d4e5f60718'],
    },
  },
  { file: 'quote.html', url: `${CRM}/#Opportunity/view/6a6033ab8e6e6dbd9`, expect: null }, // both deals, but another scope
  {
    // the contact in front, not the account of the address
    file: 'quick-view-named.html',
    url: `${CRM}/#Account/view/53203b942850b`,
    expect: {
      key: 'espocrm:crm.example.com:contact:5a1b2c3d4e5f60718',
      name: 'Eva Nováková',
      emails: ['eva@kun.example'],
      phones: ['+420555010001'],
      owners: ['espocrm:crm.example.com:company:53203b942850b'],
    },
    calls: ['+420 555 010 001'],
    writes: ['info@kun.example', 'eva@kun.example'],
  },
  {
    file: 'list.html',
    url: `${CRM}/#Account`,
    expect: null,
    links: [
      'espocrm:crm.example.com:company:53203b942850b',
      'espocrm:crm.example.com:company:53203b942850c',
      'espocrm:crm.example.com:contact:5a1b2c3d4e5f60718',
    ],
  },
  {
    file: 'second-account.html',
    url: `${CRM}/#Account/view/53203b942850c`,
    expect: { key: 'espocrm:crm.example.com:company:53203b942850c', name: 'ТОВ «Кінь»', phones: ['+380440000000'] },
    calls: ['+380 44'],
  },
];
