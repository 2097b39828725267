import type { CrmCases } from '../cases';

const HOST = 'https://agent.prostoy.ru';

/** No address of a record is known. */
export const examples: CrmCases['examples'] = [];
export const same: CrmCases['same'] = [];

export const negatives: CrmCases['negatives'] = [
  'https://www.prostoy.ru/',
  'https://prostoy.ru/crm/5',
  `${HOST}/api/ultraform.php`,
  `${HOST}/api/crmform.php?id=5`,
  `${HOST}/client/5`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

const ROMASHKA = {
  emails: ['anna@romashka.example'],
  phones: ['+74955550102', '+7 495 555-01-03'],
  taxIds: ['7701234567'],
};

export const pages: CrmCases['pages'] = [
  { file: 'client.html', url: `${HOST}/client`, expect: null, reach: ROMASHKA },
  { file: 'client.html', url: `${HOST}/api/crmform.php`, expect: null, reach: null },
  { file: 'client.html', url: 'https://www.prostoy.ru/contacts', expect: null, reach: null }, // the vendor's own site
  { file: 'list.html', url: `${HOST}/clients`, expect: null, links: [], reach: null },
  { file: 'login.html', url: `${HOST}/login`, expect: null, reach: null },
];
