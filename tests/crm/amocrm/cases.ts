import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://example.amocrm.ru/contacts/detail/1001', kind: 'contact', tenant: 'example', id: '1001' },
  { url: 'https://test.amocrm.ru/companies/detail/909', kind: 'company', tenant: 'test', id: '909' },
  { url: 'https://demorkrs.amocrm.ru/leads/detail/42', kind: 'deal', tenant: 'demorkrs', id: '42' },
  { url: 'https://hite.amocrm.ru/customers/detail/77', kind: 'customer', tenant: 'hite', id: '77' },
  { url: 'https://example.amocrm.com/contacts/detail/218401', kind: 'contact', tenant: 'example', id: '218401' },
];

export const same: CrmCases['same'] = [
  [
    'https://example.amocrm.ru/contacts/detail/1001',
    'https://example.amocrm.ru/contacts/detail/1001/',
    'https://example.amocrm.ru/contacts/detail/1001?tab_id=mail#feed',
    'https://example.amocrm.ru//contacts/detail/1001',
  ],
  ['https://example.amocrm.ru/companies/detail/909', 'https://example.amocrm.ru/companies/detail/909?compact=yes'],
  [
    'https://example.amocrm.ru/leads/detail/42',
    'https://example.amocrm.ru/leads/detail/42?compact=yes&tab_id=leads_main#note_1',
    'https://example.amocrm.ru/leads/detail/42/',
  ],
  ['https://example.amocrm.ru/customers/detail/77', 'https://example.amocrm.ru/customers/detail/77/?from=list'],
];

export const negatives: CrmCases['negatives'] = [
  'https://example.amocrm.ru/contacts/list/',
  'https://example.amocrm.ru/leads/pipeline/123/',
  'https://example.amocrm.ru/settings/widgets/',
  'https://example.amocrm.ru/leads/add/',
  'https://example.amocrm.ru/contacts/add/?link=1001',
  'https://example.amocrm.ru/leads/detail/0',
  'https://example.amocrm.ru/dashboard/',
  'https://a.b.amocrm.ru/leads/detail/5',
  'https://amocrm.ru/leads/detail/5',
  'http://example.amocrm.ru/leads/detail/5',
  'https://example.amocrm.ru/constructor/detail/5',
  'https://example.amocrm.ru/ajax/leads/detail/5',
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: 'https://example.amocrm.ru/contacts/detail/1001',
    expect: {
      key: 'amocrm:example:contact:1001',
      name: 'Наталья «Наташа» Ким',
      emails: ['kim@sever.example'],
      phones: ['+7 812 555-01-10', '+7 812 555-01-11'],
      owners: ['amocrm:example:company:909'],
    },
  },
  {
    file: 'company.html',
    url: 'https://example.amocrm.ru/companies/detail/909',
    expect: { key: 'amocrm:example:company:909', name: 'Север & Ко', emails: [], phones: ['+7 812 555-01-00'], owners: [] },
  },
  {
    file: 'deal.html',
    url: 'https://example.amocrm.ru/leads/detail/42?tab_id=main',
    expect: {
      key: 'amocrm:example:deal:42',
      name: 'Окна, 12 шт.',
      emails: [],
      phones: [],
      owners: ['amocrm:example:contact:1001', 'amocrm:example:company:909'],
    },
  },
  { file: 'deal-loading.html', url: 'https://example.amocrm.ru/leads/detail/42', expect: null },
  { file: 'deal.html', url: 'https://example.amocrm.ru/contacts/detail/1001', expect: null }, // the card of the deal still stands
  { file: 'contact.html', url: 'https://example.amocrm.ru/contacts/list/', expect: null },
  {
    file: 'contact-call.html',
    url: 'https://example.amocrm.ru/contacts/detail/1003?compact=yes',
    expect: {
      key: 'amocrm:example:contact:1003',
      name: 'Иван "Ваня" Длиннофамильный-Оченьдлинный',
      phones: ['74951234575'],
      owners: [],
    },
    calls: ['Позвонить'],
  },
  {
    file: 'list.html',
    url: 'https://example.amocrm.ru/contacts/list/contacts/',
    expect: null,
    links: ['amocrm:example:contact:1001', 'amocrm:example:company:909', 'amocrm:example:contact:1002'],
  },
  {
    file: 'pipeline.html',
    url: 'https://example.amocrm.ru/leads/pipeline/6821134/?skip_filter=Y',
    expect: null,
    links: ['amocrm:example:deal:42', 'amocrm:example:deal:43'],
  },
];
