import type { CrmCases } from '../cases';

const ALFA = 'https://acme.s20.online';

export const examples: CrmCases['examples'] = [
  { url: 'https://robixlab.s20.online/company/1/customer/view?id=77', kind: 'customer', tenant: 'robixlab', id: '77' },
];

export const same: CrmCases['same'] = [
  [
    `${ALFA}/company/1/customer/view?id=77`,
    `${ALFA}/company/1/customer/view/?tab=pay&id=77#x`,
    `${ALFA}/company/2/customer/view?id=77`,
    `${ALFA}/teacher/1/customer/view?id=77`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://royalacetennisclub.s20.online/company/1/customer/index',
  'https://inginirium.s20.online/company/2/group/view?id=5',
  `${ALFA}/company/1/customer/view`,
  `${ALFA}/company/1/customer/view?id=0`,
  `${ALFA}/company/1/customer/create?id=5`,
  `${ALFA}/company/1/customer/view?id=5&id=6`,
  `${ALFA}/login`,
  'http://acme.s20.online/company/1/customer/view?id=77',
  'https://s20.online/company/1/customer/view?id=77',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'customer.html',
    url: `${ALFA}/company/1/customer/view?id=77`,
    expect: { key: 'alfacrm:acme:customer:77', name: 'Маша Ёлкина-Zwei', emails: [], phones: ['+79005550121'], owners: [] },
  },
  {
    file: 'second-customer.html',
    url: `${ALFA}/company/2/customer/view?id=78`,
    expect: { key: 'alfacrm:acme:customer:78', name: 'Արամ «Արո» Խաչատրյան', phones: [] },
  },
  {
    file: 'customers.html',
    url: `${ALFA}/company/1/customer/index`,
    expect: null,
    links: ['alfacrm:acme:customer:77', 'alfacrm:acme:customer:78'],
  },
  { file: 'customers.html', url: `${ALFA}/company/1/customer/view?id=77`, expect: null },
  { file: 'edit-dialog.html', url: `${ALFA}/company/1/customer/view?id=77`, expect: null },
];
