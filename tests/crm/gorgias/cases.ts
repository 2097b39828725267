import type { CrmCases } from '../cases';

const APP = 'https://acme.gorgias.com/app';

export const examples: CrmCases['examples'] = [
  { url: 'https://gorgias.com/app/customer/101', kind: 'contact', tenant: 'gorgias.com', id: '101' },
  { url: `${APP}/customer/101`, kind: 'contact', tenant: 'acme', id: '101' },
  { url: `${APP}/ticket/180507823`, kind: 'ticket', tenant: 'acme', id: '180507823' },
];

export const same: CrmCases['same'] = [
  [`${APP}/customer/101`, `${APP}/customers/101`, `${APP}/customer/101/?tab=tickets#x`],
  [`${APP}/ticket/180507823`, `${APP}/ticket/180507823?from=view`],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/tickets`,
  `${APP}/tickets/55`, // a view
  `${APP}/customers`,
  `${APP}/customers/new`,
  `${APP}/settings`,
  'https://acme.gorgias.com/api/customers/101',
  'http://acme.gorgias.com/app/customer/101',
  'https://acme.gorgias.com:8443/app/customer/101',
  'https://x.acme.gorgias.com/app/customer/101',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'customer.html',
    url: `${APP}/customer/101`,
    expect: {
      key: 'gorgias:acme:contact:101',
      name: 'José "Pepe" Núñez',
      emails: ['pepe@shop.example'],
      phones: [],
      owners: [],
    },
  },
  {
    file: 'ticket.html',
    url: `${APP}/ticket/180507823`,
    expect: {
      key: 'gorgias:acme:ticket:180507823',
      name: 'Где мой заказ №1007?',
      emails: [],
      owners: ['gorgias:acme:contact:101'],
    },
  },
  { file: 'merge.html', url: `${APP}/ticket/9`, expect: { key: 'gorgias:acme:ticket:9', name: 'Merged', owners: [] } },
  {
    file: 'list.html',
    url: `${APP}/tickets/55`,
    expect: null,
    links: ['gorgias:acme:ticket:180507823', 'gorgias:acme:contact:101', 'gorgias:acme:contact:102'],
  },
];
