import type { CrmCases } from '../cases';

const CRM = 'https://acme.retailcrm.ru';

export const examples: CrmCases['examples'] = [
  { url: 'https://eco-u.retailcrm.ru/customers/123', kind: 'contact', tenant: 'eco-u', id: '123' },
  { url: `${CRM}/customers-corporate/123/edit`, kind: 'company', tenant: 'acme', id: '123' },
  { url: 'https://zmktlt.retailcrm.ru/orders/555/edit', kind: 'deal', tenant: 'zmktlt', id: '555' },
  { url: 'https://acme.simla.com/customers/123', kind: 'contact', tenant: 'acme', place: 'simla.com', id: '123' },
  { url: 'https://acme.retailcrm.es/orders/7', kind: 'deal', tenant: 'acme', place: 'retailcrm.es', id: '7' },
];

export const same: CrmCases['same'] = [
  [
    `${CRM}/customers/123`,
    `${CRM}/customers/123/`,
    `${CRM}/customers/123/edit`,
    `${CRM}/customers/123/edit?from=list#t-log-calls`,
  ],
  [`${CRM}/orders/555/edit`, `${CRM}/orders/555`],
];

export const negatives: CrmCases['negatives'] = [
  'https://azgalot.retailcrm.ru/customers/add?phone=88005553125',
  'https://evgenybaevski.retailcrm.ru/customers',
  'https://b7w2x7a.retailcrm.ru/orders/?filter[customer]=x',
  `${CRM}/orders/add`,
  `${CRM}/api/v5/orders/555`,
  `${CRM}/customers/123/delete`,
  `${CRM}/customers/0`,
  'http://acme.retailcrm.ru/customers/123',
  'https://retailcrm.ru/customers/123',
  'https://acme.retailcrm.ru.example/customers/123',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'order.html',
    url: `${CRM}/orders/555/edit`,
    expect: {
      key: 'retailcrm:acme:deal:555',
      name: '555C',
      emails: [],
      phones: [],
      owners: ['retailcrm:acme:contact:123', 'retailcrm:acme:company:9'],
    },
  },
  {
    file: 'customer.html',
    url: `${CRM}/customers/123`,
    expect: { key: 'retailcrm:acme:contact:123', name: 'Ольга «Оля» Константинопольская-Шереметева' },
  },
  {
    file: 'corporate.html',
    url: 'https://acme.retailcrm.es/customers-corporate/9/edit',
    expect: { key: 'retailcrm:acme/retailcrm.es:company:9', name: 'Jardines S.L. 🌿', owners: [] },
  },
  { file: 'untitled-order.html', url: `${CRM}/orders/556`, expect: { key: 'retailcrm:acme:deal:556', name: '556C', owners: [] } },
  {
    file: 'orders.html',
    url: `${CRM}/orders/`,
    expect: null,
    links: ['retailcrm:acme:deal:555', 'retailcrm:acme:contact:123', 'retailcrm:acme:company:9'],
  },
  { file: 'orders.html', url: `${CRM}/orders/555/edit`, expect: null },
  { file: 'order.html', url: `${CRM}/customers/123`, expect: null }, // the address is ahead of the page
];
