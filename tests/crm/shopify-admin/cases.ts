import type { CrmCases } from '../cases';

const STORE = 'https://admin.shopify.com/store/acme';

export const examples: CrmCases['examples'] = [
  {
    url: 'https://admin.shopify.com/store/tu-tienda/customers/1234567890',
    kind: 'customer',
    tenant: 'tu-tienda',
    id: '1234567890',
  },
  { url: `${STORE}/orders/1234567890`, kind: 'deal', tenant: 'acme', id: '1234567890' },
  { url: `${STORE}/draft_orders/1234567890`, kind: 'deal', tenant: 'acme', id: '1234567890', type: 'draft' },
  { url: 'https://acme.myshopify.com/admin/orders/5001', kind: 'deal', tenant: 'acme', id: '5001' },
];

export const same: CrmCases['same'] = [
  [
    `${STORE}/customers/1234567890`,
    `${STORE}/customers/1234567890/`,
    `${STORE}/customers/1234567890?orders=1#timeline`,
    'https://acme.myshopify.com/admin/customers/1234567890',
  ],
  [`${STORE}/draft_orders/17`, 'https://acme.myshopify.com/admin/draft_orders/17'],
];

export const negatives: CrmCases['negatives'] = [
  'https://admin.shopify.com/store/helixirin/customers',
  'https://admin.shopify.com/store/acme/settings/customer-accounts',
  'https://accounts.shopify.com/lookup',
  `${STORE}/customers/new`,
  `${STORE}/orders`,
  `${STORE}/products/8123`,
  'https://admin.shopify.com/customers/5',
  'https://acme.myshopify.com/customers/5',
  'https://acme.myshopify.com/account/orders/5',
  'http://admin.shopify.com/store/acme/customers/5',
  'https://admin.shopify.com.example/store/acme/customers/5',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'customer.html',
    url: `${STORE}/customers/1234567890`,
    expect: { key: 'shopify-admin:acme:customer:1234567890', name: 'Renée “Rosa” D’Arc', owners: [] },
  },
  {
    file: 'second-customer.html',
    url: `${STORE}/customers/1234567891`,
    expect: { key: 'shopify-admin:acme:customer:1234567891', name: 'Пётр Чайковский' },
  },
  {
    file: 'order.html',
    url: `${STORE}/orders/5001`,
    expect: { key: 'shopify-admin:acme:deal:5001', name: '#1001', owners: ['shopify-admin:acme:customer:1234567890'] },
  },
  {
    file: 'draft.html',
    url: `${STORE}/draft_orders/17`,
    expect: { key: 'shopify-admin:acme:deal.draft:17', name: '#D17', owners: [] },
  },
  {
    file: 'orders.html',
    url: `${STORE}/orders`,
    expect: null,
    links: ['shopify-admin:acme:deal:5001', 'shopify-admin:acme:customer:1234567890', 'shopify-admin:acme:deal.draft:17'],
  },
  { file: 'orders.html', url: `${STORE}/orders/5001`, expect: null },
];
