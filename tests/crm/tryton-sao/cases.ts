import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  {
    url: 'https://erp.example.com/#mydb/model/party.party/12;name=%22Parties%22&views=%5B130%2C129%5D',
    kind: 'party',
    tenant: 'erp.example.com',
    place: 'mydb',
    id: '12',
  },
  { url: 'https://erp.example.com/#mydb/model/sale.sale/7', kind: 'deal', tenant: 'erp.example.com', place: 'mydb', id: '7' },
  {
    url: 'https://erp.example.com/#mydb/model/sale.opportunity/7',
    kind: 'deal',
    tenant: 'erp.example.com',
    place: 'mydb',
    id: '7',
    type: 'sale.opportunity',
  },
  { url: 'http://127.0.0.1:8000/#crm/model/party.party/2', kind: 'party', tenant: '127.0.0.1:8000', place: 'crm', id: '2' },
  { url: 'http://127.0.0.1:8000/#other/model/party.party/2', kind: 'party', tenant: '127.0.0.1:8000', place: 'other', id: '2' },
  {
    url: 'http://127.0.0.1:8000/#crm/model/account.invoice/7',
    kind: 'deal',
    tenant: '127.0.0.1:8000',
    place: 'crm',
    id: '7',
    type: 'account.invoice',
  },
  {
    url: 'http://127.0.0.1:8000/#crm/model/purchase.purchase/7',
    kind: 'deal',
    tenant: '127.0.0.1:8000',
    place: 'crm',
    id: '7',
    type: 'purchase.purchase',
  },
];

export const same: CrmCases['same'] = [
  [
    'http://127.0.0.1:8000/#crm/model/party.party/2',
    'http://127.0.0.1:8000/#crm/model/party.party/2;name=%22Party%22&views=%5Bnull%5D',
    'http://127.0.0.1:8000/#crm/model/party.party/2;views=%5B129%2C128%5D&name=%22Party%20%2F%20Parties%22',
    'http://127.0.0.1:8000/index.html#crm/model/party.party/2',
    'http://127.0.0.1:8000/#crm%2Fmodel%2Fparty.party%2F2',
  ],
  [
    'https://erp.example.com/#mydb/model/account.invoice/7',
    'https://erp.example.com/#mydb/model/account.invoice/7;name=%22Customer%20Invoices%22&views=%5B12%2C13%5D&context=%7B%7D',
    'https://erp.example.com/index.html#mydb/model/account.invoice/7;limit=1000&mode=%5B%22form%22%2C%22tree%22%5D',
    'https://erp.example.com/#/mydb/model/account.invoice/7',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://erp.example.com/#mydb/model/party.party;name=%22Parties%22',
  'https://erp.example.com/#mydb',
  'https://erp.example.com/#mydb/model/res.user/1',
  'https://erp.example.com/#mydb/model/party.party/-1;name=%22Party%22', // not saved yet
  'https://erp.example.com/#mydb/model/party.party/new',
  'https://erp.example.com/#mydb/wizard/party.party/2',
  'https://erp.example.com/',
  'https://erp.example.com/#mydb/model/constructor/1',
  'https://erp.example.com/#mydb/model/account.invoice;name=%22Invoices%22',
  'https://erp.example.com/#mydb/report/account.invoice/7',
];

/** Neither title nor page names the record; tabs come and go within one document. */
export const verifies: CrmCases['verifies'] = 'nothing';

const CRM = 'http://127.0.0.1:8000/#crm/model';

export const pages: CrmCases['pages'] = [
  {
    file: 'party.html',
    url: `${CRM}/party.party/2;name=%22Party%20%2F%20Parties%22&views=%5B129%2C128%5D`,
    expect: { key: 'tryton-sao:127.0.0.1%3A8000/crm:party:2', name: 'Northwind Traders', owners: [] },
  },
  {
    file: 'second-party.html',
    url: `${CRM}/party.party/3;name=%22Party%20%2F%20Parties%22&views=%5B129%2C128%5D`,
    expect: { key: 'tryton-sao:127.0.0.1%3A8000/crm:party:3', name: 'Müller & Söhne GmbH' },
  },
  { file: 'sale.html', url: `${CRM}/sale.sale/1`, expect: { key: 'tryton-sao:127.0.0.1%3A8000/crm:deal:1', name: 'Jane Doe' } },
  { file: 'modal.html', url: `${CRM}/party.party/2`, expect: null },
  { file: 'new-party.html', url: `${CRM}/party.party/2`, expect: null }, // passes through the address of the record before
  { file: 'list.html', url: `${CRM}/party.party/2`, expect: null },
  {
    file: 'invoice-tabs.html',
    url: `${CRM}/account.invoice/7;name=%22Invoices%22`,
    expect: { key: 'tryton-sao:127.0.0.1%3A8000/crm:deal.account.invoice:7', name: 'Ромашка "и Ко"', owners: [] },
    links: [], // tabs and rows hold no id
  },
  { file: 'list.html', url: `${CRM}/party.party;name=%22Parties%22`, expect: null, links: [] },
];
