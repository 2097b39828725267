import type { CrmCases } from '../cases';

const STRIPE = 'https://dashboard.stripe.com';

export const examples: CrmCases['examples'] = [
  { url: `${STRIPE}/customers/cus_123`, kind: 'customer', tenant: 'dashboard.stripe.com', id: 'cus_123' },
  { url: `${STRIPE}/acct_1ClGp3Aoa0RlwaBI/customers/gcus_9`, kind: 'customer', tenant: 'dashboard.stripe.com', id: 'gcus_9' },
  { url: `${STRIPE}/subscriptions/sub_9`, kind: 'deal', tenant: 'dashboard.stripe.com', id: 'sub_9', type: 'subscription' },
  { url: `${STRIPE}/test/payments/pi_3ABC123`, kind: 'deal', tenant: 'dashboard.stripe.com', id: 'pi_3ABC123', type: 'payment' },
];

export const same: CrmCases['same'] = [
  [
    `${STRIPE}/customers/cus_123`,
    `${STRIPE}/test/customers/cus_123`,
    `${STRIPE}/acct_1ABC/customers/cus_123`,
    `${STRIPE}/acct_1ABC/test/customers/cus_123/?tab=payments#x`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${STRIPE}/customers`,
  `${STRIPE}/invoices/in_123`,
  `${STRIPE}/login`,
  `${STRIPE}/customers/pi_123`,
  `${STRIPE}/payments/cus_123`,
  `${STRIPE}/subscriptions/products`,
  `${STRIPE}/customers/create`,
  `${STRIPE}/acct_1ABC/customers`,
  'http://dashboard.stripe.com/customers/cus_123',
  'https://stripe.com/customers/cus_123',
  'https://dashboard.stripe.com:8443/customers/cus_123',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'customer.html',
    url: `${STRIPE}/customers/cus_123`,
    expect: { key: 'stripe:dashboard.stripe.com:customer:cus_123', name: 'Nguyễn Thị “Hoa”', owners: [] },
  },
  {
    file: 'second-customer.html',
    url: `${STRIPE}/test/customers/cus_456`,
    expect: { key: 'stripe:dashboard.stripe.com:customer:cus_456', name: 'ООО «Василёк»' },
  },
  {
    file: 'subscription.html',
    url: `${STRIPE}/acct_1ABC/subscriptions/sub_9`,
    expect: {
      key: 'stripe:dashboard.stripe.com:deal.subscription:sub_9',
      name: 'Subscription of Nguyễn',
      owners: ['stripe:dashboard.stripe.com:customer:cus_123'],
    },
  },
  {
    file: 'customers.html',
    url: `${STRIPE}/customers`,
    expect: null,
    links: ['stripe:dashboard.stripe.com:customer:cus_123', 'stripe:dashboard.stripe.com:customer:cus_456'],
  },
  { file: 'customers.html', url: `${STRIPE}/customers/cus_123`, expect: null },
];
