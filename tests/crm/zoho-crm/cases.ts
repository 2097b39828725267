import type { CrmCases } from '../cases';

const CRM = 'https://crm.zoho.com/crm/org5406171';
const ID = '346103000072598035';
const LEAD = '955332000000441406';

export const examples: CrmCases['examples'] = [
  { url: `${CRM}/tab/Contacts/${ID}`, kind: 'contact', tenant: 'org5406171', id: ID },
  {
    url: 'https://crm.zoho.eu/crm/org12345/tab/Accounts/493609000012255457',
    kind: 'company',
    tenant: 'org12345',
    id: '493609000012255457',
  },
  { url: `https://crm.zoho.in/crm/org60033339930/tab/Leads/${LEAD}`, kind: 'lead', tenant: 'org60033339930', id: LEAD },
  {
    url: `https://one.zoho.com/zohoone/acme/home/cxapp/crm/org749642405/tab/Leads/${LEAD}`,
    kind: 'lead',
    tenant: 'org749642405',
    id: LEAD,
  },
  {
    url: `https://crmplus.zoho.com/acme/index.do/cxapp/crm/org856385701/tab/Potentials/${LEAD}`,
    kind: 'deal',
    tenant: 'org856385701',
    id: LEAD,
  },
  { url: `https://crm.zoho.com/crm/org647122552/tab/Cases/${LEAD}`, kind: 'ticket', tenant: 'org647122552', id: LEAD },
  { url: `${CRM}/tab/SalesOrders/${ID}`, kind: 'deal', tenant: 'org5406171', id: ID, type: 'SalesOrders' },
  { url: `https://crm.zohocloud.ca/crm/org5/tab/Contacts/${ID}`, kind: 'contact', tenant: 'org5', id: ID },
];

export const same: CrmCases['same'] = [
  [
    `${CRM}/tab/Contacts/${ID}`,
    `${CRM}/tab/Contacts/${ID}/`,
    `${CRM}/tab/Contacts/${ID}/edit`,
    `${CRM}/tab/Contacts/${ID}/canvas/346103000000000111`,
    `${CRM}/tab/Contacts/${ID}?tab=timeline#notes`,
    `${CRM}/EntityInfo.do?module=Contacts&id=${ID}`,
    `${CRM}/EntityInfo.do?id=${ID}&module=Contacts`,
  ],
  [`${CRM}/tab/Potentials/${ID}`, `${CRM}/tab/Deals/${ID}`],
];

export const negatives: CrmCases['negatives'] = [
  'https://crm.zoho.in/crm/org60043078423/tab/Leads/custom-view/955332000000441406/list',
  'https://crm.zoho.in/crm/org60027347093/tab/Home/begin',
  `https://crm.zoho.com/crm/tab/Leads/${LEAD}`, // leads to whichever organisation was opened last
  `https://crm.zoho.com/crm/EntityInfo.do?module=Leads&id=${LEAD}`,
  `${CRM}/tab/Contacts/${ID}/clone`,
  `${CRM}/tab/Leads/${LEAD}/convert`,
  `${CRM}/tab/Contacts/create`,
  `${CRM}/tab/Contacts/12`,
  `http://crm.zoho.com/crm/org5406171/tab/Contacts/${ID}`,
  `https://crm.zoho.com.evil.example/crm/org5406171/tab/Contacts/${ID}`,
  `https://desk.zoho.com/crm/org5406171/tab/Contacts/${ID}`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

const OLGA = `zoho-crm:org5406171:contact:${ID}`;
const MUELLER = 'zoho-crm:org5406171:company:346103000072598036';
const SHELL = 'https://one.zoho.com/zohoone/acme/home/cxapp/crm/org5406171/tab/Accounts/346103000072598036';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${CRM}/tab/Contacts/${ID}`,
    expect: {
      key: OLGA,
      name: 'Ольга «Оля» Иванова',
      emails: ['olga@mueller.example'],
      phones: ['+7 495 555-01-01'],
      owners: [MUELLER],
    },
  },
  {
    file: 'account.html',
    url: `${CRM}/tab/Accounts/346103000072598036`,
    expect: { key: MUELLER, name: 'Müller & Söhne "Nord" GmbH', phones: ['+49305550100'], owners: [] },
  },
  {
    file: 'canvas.html',
    url: `${CRM}/tab/Leads/${LEAD}/canvas/346103000000000111`,
    expect: { key: `zoho-crm:org5406171:lead:${LEAD}`, name: 'Jane "JD" Doe 🎉', emails: [] },
  },
  {
    file: 'order.html',
    url: `${CRM}/tab/SalesOrders/346103000072598038`,
    expect: {
      key: 'zoho-crm:org5406171:deal.SalesOrders:346103000072598038',
      name: 'Pumps, second delivery',
      owners: [MUELLER, OLGA],
    },
  },
  {
    file: 'shell.html',
    url: SHELL,
    frames: { 'https://one.zoho.com/crm/org5406171/tab/Accounts/346103000072598036': 'account.html' },
    expect: { key: MUELLER, name: 'Müller & Söhne "Nord" GmbH' },
  },
  { file: 'modal.html', url: `${CRM}/tab/Accounts/346103000072598036`, expect: null },
  { file: 'list.html', url: `${CRM}/tab/Contacts/custom-view/346103000000000222/list`, expect: null, links: [OLGA, MUELLER] },
];
