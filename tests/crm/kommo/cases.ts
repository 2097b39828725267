import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://advocaciacbc.kommo.com/contacts/detail/999', kind: 'contact', tenant: 'advocaciacbc', id: '999' },
  { url: 'https://example.kommo.com/companies/detail/17', kind: 'company', tenant: 'example', id: '17' },
  { url: 'https://advocaciacbc.kommo.com/leads/detail/123', kind: 'deal', tenant: 'advocaciacbc', id: '123' },
  { url: 'https://example.kommo.com/customers/detail/77', kind: 'customer', tenant: 'example', id: '77' },
];

export const same: CrmCases['same'] = [
  ['https://example.kommo.com/leads/detail/39283259', 'https://example.kommo.com/leads/detail/39283259/?compact=yes#tasks'],
  [
    'https://example.kommo.com/contacts/detail/999',
    'https://example.kommo.com/contacts/detail/999/?tab_id=mail',
    'https://example.kommo.com/contacts/detail/999#feed',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://example.kommo.com/todo/calendar/week/',
  'https://example.kommo.com/leads/list/',
  'https://example.kommo.com/leads/add/?status_id=1',
  'https://example.kommo.com/chats/123/leads/detail/5',
  'https://kommo.com/leads/detail/5',
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'lead.html',
    url: 'https://advocaciacbc.kommo.com/leads/detail/123',
    expect: { key: 'kommo:advocaciacbc:deal:123', name: 'Processo nº 8', owners: ['kommo:advocaciacbc:contact:999'] },
  },
  {
    file: 'contact.html',
    url: 'https://advocaciacbc.kommo.com/contacts/detail/999',
    expect: { key: 'kommo:advocaciacbc:contact:999', name: 'João Açaí', phones: ['+55 11 5550-0100'] },
  },
  {
    file: 'customer.html',
    url: 'https://advocaciacbc.kommo.com/customers/detail/77',
    expect: { key: 'kommo:advocaciacbc:customer:77', name: 'Assinatura anual' },
  },
  { file: 'lead-with-modal.html', url: 'https://advocaciacbc.kommo.com/leads/detail/123', expect: null },
  {
    file: 'company.html',
    url: 'https://advocaciacbc.kommo.com/companies/detail/17',
    expect: { key: 'kommo:advocaciacbc:company:17', name: 'Café "São João" Ltda.', phones: ['+55 11 5550-0199'], owners: [] },
    calls: ['Ligar'],
  },
  {
    file: 'list.html',
    url: 'https://advocaciacbc.kommo.com/leads/list/',
    expect: null,
    links: ['kommo:advocaciacbc:deal:123', 'kommo:advocaciacbc:contact:999'],
  },
];
