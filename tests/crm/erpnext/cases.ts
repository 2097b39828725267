import type { CrmCases } from '../cases';

const HOST = 'erp.example.com';
const ERP = `https://${HOST}`;
const OWN = 'https://crm.example.com';

/** A name as it stands in a key: as in the address, and its % as a key writes it. */
const named = (name: string) => encodeURIComponent(name).replaceAll('%', '%25');

export const examples: CrmCases['examples'] = [
  { url: `${ERP}/app/customer/CUST-1`, kind: 'company', tenant: HOST, id: 'CUST-1' },
  { url: `${ERP}/app/contact/Jane%20Doe-Acme`, kind: 'contact', tenant: HOST, id: 'Jane%20Doe-Acme' },
  { url: `${ERP}/app/lead/CRM-LEAD-2024-00001`, kind: 'lead', tenant: HOST, id: 'CRM-LEAD-2024-00001' },
  { url: `${ERP}/app/opportunity/CRM-OPP-2024-00001`, kind: 'deal', tenant: HOST, id: 'CRM-OPP-2024-00001' },
  { url: `${ERP}/desk#Form/Customer/CUST-1`, kind: 'company', tenant: HOST, id: 'CUST-1' },
  {
    url: `${ERP}/app/sales-order/SAL-ORD-2027-00001`,
    kind: 'deal',
    tenant: HOST,
    id: 'SAL-ORD-2027-00001',
    type: 'Sales Order',
  },
  { url: `${ERP}/app/issue/ISS-2027-00001`, kind: 'ticket', tenant: HOST, id: 'ISS-2027-00001' },
];

export const same: CrmCases['same'] = [
  [
    `${ERP}/app/customer/CUST-1`,
    `${ERP}/app/customer/CUST-1/`,
    `${ERP}/app/customer/CUST-1?tab=contacts`,
    `${ERP}/app/customer/CUST-1#dashboard_tab`,
    `${ERP}/desk/customer/CUST-1`,
    `${ERP}/desk#Form/Customer/CUST-1`,
    `${ERP}/app#Form/Customer/CUST-1`,
    `${ERP}/desk#Form%2FCustomer%2FCUST-1`,
  ],
  [`${ERP}/app/sales-invoice/ACC-1`, `${ERP}/desk#Form/Sales%20Invoice/ACC-1`],
];

export const negatives: CrmCases['negatives'] = [
  'https://erp.example.com/app/customer',
  'https://erp.example.com/app/customer/view/list',
  'https://erp.example.com/app/customer/new-customer-1',
  `${ERP}/app/customer/new`,
  `${ERP}/app/sales-order/new-sales-order-abcdefg`,
  `${ERP}/app/customer/CUST-1/more`,
  `${ERP}/desk#List/Customer/List`,
  `${ERP}/desk#Form/Customer/New%20Customer%201`,
  `${ERP}/app/user/jane@acme.example`,
  `${ERP}/app/print/Customer/CUST-1`,
  'https://acme.gorgias.com/app/customer/5', // another product's address
];

export const verifies: CrmCases['verifies'] = 'title';

const MUELLER = 'erpnext:crm.example.com:company:CUST-1';

export const pages: CrmCases['pages'] = [
  {
    file: 'customer.html',
    url: `${OWN}/app/customer/CUST-1`,
    expect: {
      key: MUELLER,
      name: 'Müller & Söhne "Nord" GmbH',
      emails: ['office@mueller.example'],
      phones: ['+49 30 555 0100'],
      taxIds: ['DE123456789'],
      owners: [],
    },
  },
  {
    file: 'contact.html',
    url: `${OWN}/app/contact/%D0%9E%D0%BB%D1%8C%D0%B3%D0%B0%20%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2%D0%B0-%D0%9C%D1%8E%D0%BB%D0%BB%D0%B5%D1%80`,
    expect: {
      key: `erpnext:crm.example.com:contact:${named('Ольга Иванова-Мюллер')}`,
      name: 'Ольга «Оля» Иванова',
      emails: ['olga@mueller.example'],
      phones: ['+7 495 555-01-01'],
    },
  },
  {
    file: 'order.html',
    url: `${OWN}/desk/sales-order/SAL-ORD-2027-00001`,
    expect: {
      key: 'erpnext:crm.example.com:deal.Sales Order:SAL-ORD-2027-00001',
      name: 'Pumps 🎉',
      owners: [MUELLER],
    },
  },
  {
    file: 'lead.html',
    url: `${OWN}/app/lead/CRM-LEAD-2024-00001`,
    expect: { key: 'erpnext:crm.example.com:lead:CRM-LEAD-2024-00001', name: 'CRM-LEAD-2024-00001' },
  },
  { file: 'stale.html', url: `${OWN}/app/customer/CUST-1`, expect: null },
  { file: 'modal.html', url: `${OWN}/app/customer/CUST-1`, expect: null },
  {
    file: 'list.html',
    url: `${OWN}/app/customer`,
    expect: null,
    links: [MUELLER, `erpnext:crm.example.com:company:${named('Северный ветер')}`],
  },
];
