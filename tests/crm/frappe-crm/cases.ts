import type { CrmCases } from '../cases';

const HOST = 'crm.example.com';
const CRM = `https://${HOST}/crm`;

/** A name as it stands in a key: as in the address, and its % as a key writes it. */
const named = (name: string) => encodeURIComponent(name).replaceAll('%', '%25');

export const examples: CrmCases['examples'] = [
  { url: `${CRM}/contacts/Jane%20Doe`, kind: 'contact', tenant: HOST, id: 'Jane%20Doe' },
  { url: `${CRM}/organizations/Acme%20Ltd`, kind: 'company', tenant: HOST, id: 'Acme%20Ltd' },
  { url: `${CRM}/leads/CRM-LEAD-2024-00001`, kind: 'lead', tenant: HOST, id: 'CRM-LEAD-2024-00001' },
  { url: `${CRM}/deals/CRM-DEAL-2024-00001#activity`, kind: 'deal', tenant: HOST, id: 'CRM-DEAL-2024-00001' },
];

export const same: CrmCases['same'] = [
  [
    `${CRM}/leads/CRM-LEAD-2024-00001`,
    `${CRM}/leads/CRM-LEAD-2024-00001/`,
    `${CRM}/leads/CRM-LEAD-2024-00001#emails`,
    `${CRM}/leads/CRM-LEAD-2024-00001?view=5&viewType=list`,
    `${CRM}/leads/CRM%2DLEAD%2D2024%2D00001`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://crm.example.com/crm/contacts',
  'https://crm.example.com/crm/contacts/view/list',
  `${CRM}/leads/view`,
  `${CRM}/leads/view/kanban?view=3`,
  `${CRM}/tasks/5`,
  `${CRM}/contacts/Jane%20Doe/more`,
  `https://${HOST}/crm/settings/profile`,
];

export const verifies: CrmCases['verifies'] = 'id';

const ACME = `frappe-crm:${HOST}:company:${named('Acme Ltd')}`;

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${CRM}/contacts/%D0%9E%D0%BB%D1%8C%D0%B3%D0%B0%20%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2%D0%B0`,
    expect: {
      key: `frappe-crm:${HOST}:contact:${named('Ольга Иванова')}`,
      name: 'Ольга «Оля» Иванова',
      emails: [],
      phones: [],
      owners: [],
    },
  },
  {
    file: 'organization.html',
    url: `${CRM}/organizations/Acme%20Ltd`,
    expect: { key: ACME, name: 'Acme "Nord" Ltd 🎉' },
  },
  {
    file: 'deal.html',
    url: `${CRM}/deals/CRM-DEAL-2024-00001#activity`,
    expect: { key: `frappe-crm:${HOST}:deal:CRM-DEAL-2024-00001`, name: 'Renewal 2027' },
  },
  { file: 'stale.html', url: `${CRM}/contacts/Anna%20Iva`, expect: null },
  { file: 'modal.html', url: `${CRM}/organizations/Acme%20Ltd`, expect: null },
  {
    file: 'list.html',
    url: `${CRM}/organizations`,
    expect: null,
    links: [ACME, `frappe-crm:${HOST}:deal:CRM-DEAL-2024-00001`],
  },
];
