import type { CrmCases } from '../cases';

const APP = 'https://app.qbo.intuit.com/app';
const own = { tenant: 'qbo.intuit.com' };

export const examples: CrmCases['examples'] = [
  { url: `${APP}/customerdetail?nameId=12345`, kind: 'customer', ...own, id: '12345' },
  { url: `${APP}/customerdetail?nameId=12&deeplinkcompanyid=9130`, kind: 'customer', ...own, place: '9130', id: '12' },
  { url: `${APP}/invoice?txnId=130`, kind: 'deal', type: 'invoice', ...own, id: '130' },
  { url: `${APP}/estimate?txnId=130`, kind: 'deal', type: 'estimate', ...own, id: '130' },
  {
    url: 'https://app.sandbox.qbo.intuit.com/app/customerdetail?nameId=58',
    kind: 'customer',
    tenant: 'sandbox.qbo.intuit.com',
    id: '58',
  },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/customerdetail?nameId=12345`,
    `${APP}/customerdetail?tab=details&nameid=12345#x`,
    'https://qbo.intuit.com/app/customerdetail?nameId=12345',
    'https://c12.qbo.intuit.com/app/customerdetail?nameId=12345',
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/customers`,
  `${APP}/homepage`,
  `${APP}/customerdetail`,
  `${APP}/customerdetail?nameId=0`,
  `${APP}/customerdetail?nameId=1&nameId=2`,
  `${APP}/vendordetail?nameId=12345`,
  `${APP}/invoice`,
  `${APP}/login?pagereq=invoice%3FtxnId%3D130&deeplinkcompanyid=9130`, // leads there, shows nobody
  'https://accounts.intuit.com/app/customerdetail?nameId=12345',
  'https://qbo.intuit.com.example/app/customerdetail?nameId=12345',
  'http://app.qbo.intuit.com/app/customerdetail?nameId=12345',
];

/** The titles of papers do not name them. */
export const verifies: CrmCases['verifies'] = 'title';

/** Companies of one accountant. */
const ONE = 'qbo.currentcompanyid=9130';
const OTHER = 'qbo.currentcompanyid=9131';

export const pages: CrmCases['pages'] = [
  {
    file: 'customer.html',
    url: `${APP}/customerdetail?nameId=12345`,
    cookie: ONE,
    expect: {
      key: 'quickbooks-online:qbo.intuit.com/9130:customer:12345',
      name: 'Amy\'s Bird Sanctuary "Nest"',
      emails: ['amy@birds.example'],
      phones: ['+16505550100'],
      owners: [],
    },
  },
  {
    file: 'second-customer.html',
    url: `${APP}/customerdetail?nameId=12346`,
    cookie: ONE,
    expect: { key: 'quickbooks-online:qbo.intuit.com/9130:customer:12346', name: 'ООО «Ромашка»' },
  },
  {
    // the same number is another customer in another company
    file: 'second-customer.html',
    url: `${APP}/customerdetail?nameId=12345`,
    cookie: OTHER,
    expect: { key: 'quickbooks-online:qbo.intuit.com/9131:customer:12345', name: 'ООО «Ромашка»' },
  },
  {
    file: 'invoice.html',
    url: `${APP}/invoice?txnId=130`,
    cookie: ONE,
    expect: {
      key: 'quickbooks-online:qbo.intuit.com/9130:deal.invoice:130',
      name: 'Invoice #1001',
      owners: ['quickbooks-online:qbo.intuit.com/9130:customer:12345'],
    },
  },
  { file: 'customer.html', url: `${APP}/customerdetail?nameId=12345`, cookie: 'qbo.currentcompanyid=', expect: null },
  { file: 'customer.html', url: `${APP}/customerdetail?nameId=12345&deeplinkcompanyid=9139`, cookie: ONE, expect: null },
  { file: 'modal.html', url: `${APP}/customerdetail?nameId=12345`, cookie: ONE, expect: null },
  {
    file: 'list.html',
    url: `${APP}/customers`,
    cookie: ONE,
    expect: null,
    links: [
      'quickbooks-online:qbo.intuit.com/9130:customer:12345',
      'quickbooks-online:qbo.intuit.com/9130:customer:12346',
      'quickbooks-online:qbo.intuit.com/9130:deal.invoice:130',
    ],
  },
];
