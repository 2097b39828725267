import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://ruvents.megaplan.ru/deals/1806/card/', kind: 'deal', tenant: 'ruvents', id: '1806' },
  { url: 'https://virtualland.megaplan.ru/deals/8885/card/', kind: 'deal', tenant: 'virtualland', id: '8885' },
  { url: 'https://ruvents.megaplan.kz/deals/1806/card/', kind: 'deal', tenant: 'ruvents', place: 'kz', id: '1806' },
];

export const same: CrmCases['same'] = [
  [
    'https://ruvents.megaplan.ru/deals/1806/card/',
    'https://ruvents.megaplan.ru/deals/1806/card',
    'https://ruvents.megaplan.ru//deals/1806/card/?from=list#comments',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://obtelecom.megaplan.ru/deals/list/22/state:353',
  'https://ruvents.megaplan.ru/task/1006020/card/',
  'https://acme.megaplan.ru/login',
  'https://acme.megaplan.ru/deals/5/',
  'https://acme.megaplan.ru/deals/0/card/',
  'https://acme.megaplan.ru/deals/5/card/print/',
  'http://acme.megaplan.ru/deals/5/card/',
  'https://megaplan.ru/deals/5/card/',
  'https://crm.example.org/deals/5/card/', // the boxed edition cannot be told from others
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'deal.html',
    url: 'https://acme.megaplan.ru/deals/1806/card/',
    expect: { key: 'megaplan:acme:deal:1806', name: 'Поставка «Север» № 12', owners: [] },
  },
  {
    file: 'second-deal.html',
    url: 'https://acme.megaplan.ru/deals/8885/card/',
    expect: { key: 'megaplan:acme:deal:8885', name: 'Wartungsvertrag Österreich 🛠' },
  },
  {
    file: 'deals.html',
    url: 'https://acme.megaplan.ru/deals/list/22/',
    expect: null,
    links: ['megaplan:acme:deal:1806', 'megaplan:acme:deal:8885'],
  },
  { file: 'deals.html', url: 'https://acme.megaplan.ru/deals/1806/card/', expect: null },
];
