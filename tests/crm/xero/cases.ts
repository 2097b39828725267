import type { CrmCases } from '../cases';

const GO = 'https://go.xero.com';
const BOOM = '11111111-2222-3333-4444-555555555555';
const PETROV = '22222222-2222-3333-4444-555555555555';
const PAPER = '33333333-2222-3333-4444-555555555555';
const own = { tenant: 'go.xero.com' };

export const examples: CrmCases['examples'] = [
  { url: `${GO}/Contacts/View/${BOOM}`, kind: 'customer', ...own, id: BOOM },
  { url: `${GO}/AccountsReceivable/View.aspx?InvoiceID=${PAPER}`, kind: 'deal', type: 'invoice', ...own, id: PAPER },
  { url: `${GO}/app/!x1Y2z/bills/view/${PAPER}`, kind: 'deal', type: 'bill', ...own, id: PAPER },
];

export const same: CrmCases['same'] = [
  [
    `${GO}/Contacts/View/${BOOM}`,
    `${GO}/contacts/view/${BOOM.toUpperCase()}/`,
    `${GO}/Contacts/View/${BOOM}?tab=notes#x`,
    `${GO}/app/contacts/contact/${BOOM}`,
    `${GO}/app/!x1Y2z/contacts/contact/${BOOM}`,
    `${GO}/app/%21x1Y2z/contacts/contact/${BOOM}`,
  ],
  [
    `${GO}/AccountsReceivable/View.aspx?InvoiceID=${PAPER}`,
    `${GO}/AccountsReceivable/Edit.aspx?invoiceid=${PAPER}`,
    `${GO}/app/invoicing/view/${PAPER}`,
    `${GO}/app/invoicing/edit/${PAPER}`,
    `${GO}/app/!x1Y2z/invoicing/view/${PAPER}`,
  ],
  [`${GO}/AccountsPayable/View.aspx?InvoiceID=${PAPER}`, `${GO}/app/!x1Y2z/bills/view/${PAPER}`],
];

export const negatives: CrmCases['negatives'] = [
  `${GO}/Contacts/`,
  `${GO}/Dashboard/`,
  `${GO}/Contacts/View/`,
  `${GO}/Contacts/Edit/new`,
  `${GO}/app/!x1Y2z/contacts`,
  `${GO}/app/bills/list/all`,
  `${GO}/AccountsReceivable/Search.aspx?InvoiceID=${PAPER}`,
  `${GO}/AccountsReceivable/View.aspx`,
  `https://login.xero.com/Contacts/View/${BOOM}`,
  `http://go.xero.com/Contacts/View/${BOOM}`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${GO}/app/!x1Y2z/contacts/contact/${BOOM}`,
    expect: {
      key: `xero:go.xero.com:customer:${BOOM}`,
      name: '"Boom" FM – City Limousines',
      emails: ['ap@boom.example'],
      phones: [],
      owners: [],
    },
  },
  {
    file: 'old-contact.html',
    url: `${GO}/Contacts/View/${PETROV}`,
    expect: { key: `xero:go.xero.com:customer:${PETROV}`, name: 'ИП Петров Б. Б.' },
  },
  {
    file: 'invoice.html',
    url: `${GO}/AccountsReceivable/View.aspx?InvoiceID=${PAPER}`,
    expect: {
      key: `xero:go.xero.com:deal.invoice:${PAPER}`,
      name: 'Invoice INV-0042',
      emails: [],
      owners: [`xero:go.xero.com:customer:${BOOM}`],
    },
  },
  {
    file: 'list.html',
    url: `${GO}/Contacts/`,
    expect: null,
    links: [`xero:go.xero.com:customer:${BOOM}`, `xero:go.xero.com:customer:${PETROV}`, `xero:go.xero.com:deal.invoice:${PAPER}`],
  },
];
