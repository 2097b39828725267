import type { CrmCases } from '../cases';

const HOST = 'https://acme.envycrm.com';

/** No address of a record is known. */
export const examples: CrmCases['examples'] = [];
export const same: CrmCases['same'] = [];

export const negatives: CrmCases['negatives'] = [
  `${HOST}/crm/api/v1/lead/list/`,
  `${HOST}/openapi/v1/lead/get?id=5`,
  `${HOST}/leads/5`,
  'https://www.envycrm.com/',
];

export const verifies: CrmCases['verifies'] = 'nothing';

const ROMASHKA = {
  emails: ['anna@romashka.example'],
  phones: ['+74955550102', '+7 495 555-01-03'],
  taxIds: ['7701234567'],
};

export const pages: CrmCases['pages'] = [
  { file: 'client.html', url: `${HOST}/clients`, expect: null, reach: ROMASHKA },
  { file: 'client.html', url: `${HOST}/crm/api/v1/client/`, expect: null, reach: null },
  { file: 'client.html', url: 'https://www.envycrm.com/contacts', expect: null, reach: null }, // the vendor's own site
  { file: 'list.html', url: `${HOST}/clients`, expect: null, links: [], reach: null },
  { file: 'login.html', url: `${HOST}/login`, expect: null, reach: null },
];
