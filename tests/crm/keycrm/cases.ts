import type { CrmCases } from '../cases';

const KEY = 'https://acme.keycrm.app/app';

export const examples: CrmCases['examples'] = [
  { url: 'https://sunflower.keycrm.app/app/orders/view/123', kind: 'deal', tenant: 'sunflower', id: '123' },
];

export const same: CrmCases['same'] = [
  [`${KEY}/orders/view/123`, `${KEY}/orders/view/123/`, `${KEY}/orders/view/123?tab=payments#x`],
];

export const negatives: CrmCases['negatives'] = [
  'https://tviykomplekt.keycrm.app/app/leads',
  'https://tviykomplekt.keycrm.app/login',
  `${KEY}/orders`,
  `${KEY}/orders/view/`,
  `${KEY}/orders/view/0`,
  `${KEY}/orders/create/5`,
  `${KEY}/clients/5`, // the form of a buyer’s address is not published
  'http://acme.keycrm.app/app/orders/view/123',
  'https://keycrm.app/app/orders/view/123',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'order.html',
    url: `${KEY}/orders/view/123`,
    expect: { key: 'keycrm:acme:deal:123', name: 'Замовлення №123 «Їжачок»', owners: [] },
  },
  {
    file: 'second-order.html',
    url: `${KEY}/orders/view/124`,
    expect: { key: 'keycrm:acme:deal:124', name: 'Order 124 “Zoë” 📦' },
  },
  { file: 'orders.html', url: `${KEY}/orders`, expect: null, links: ['keycrm:acme:deal:123', 'keycrm:acme:deal:124'] },
  { file: 'orders.html', url: `${KEY}/orders/view/123`, expect: null },
  { file: 'two-rows-open.html', url: `${KEY}/orders/view/123`, expect: null },
];
