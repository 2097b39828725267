import type { CrmCases } from '../cases';

const BASE = 'https://yclients.com/clients/123/base';

export const examples: CrmCases['examples'] = [
  { url: `${BASE}/?#open_card_client_id=456`, kind: 'contact', tenant: '123', id: '456' },
];

export const same: CrmCases['same'] = [
  [
    `${BASE}/?#open_card_client_id=456`,
    `${BASE}#open_card_client_id=456`,
    `${BASE}/?page=2&fields%5B0%5D=name#tab=visits&open_card_client_id=456`,
    'https://www.yclients.com/clients/123/base/#open_card_client_id=456',
    'https://n12.yclients.com/clients/123/base/#open_card_client_id=456',
    `${BASE}/#open_card_client_id%3D456`, // percent-encoded whole
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${BASE}/?fields%5B0%5D=name`,
  'https://yclients.com/timetable/123',
  `${BASE}/#open_card_client_id=`,
  `${BASE}/?open_card_client_id=456`,
  'https://yclients.com/clients/123/import/#open_card_client_id=456',
  'https://yclients.com.example/clients/123/base/#open_card_client_id=456',
  'http://yclients.com/clients/123/base/#open_card_client_id=456',
];

export const verifies: CrmCases['verifies'] = 'nothing';

const ANNA = { emails: ['anna@romashka.example'], phones: ['+74955550102'], taxIds: [] };

export const pages: CrmCases['pages'] = [
  { file: 'client-card.html', url: `${BASE}/`, expect: null, reach: ANNA },
  // opened by a link from outside; nobody knows whether the fragment still speaks of the card in front
  { file: 'client-card.html', url: `${BASE}/?#open_card_client_id=456`, expect: null, reach: ANNA },
  { file: 'client-card.html', url: 'https://yclients.com/timetable/123', expect: null, reach: ANNA },
  { file: 'client-card.html', url: 'https://yclients.com/login', expect: null, reach: null },
  { file: 'base.html', url: `${BASE}/`, expect: null, links: ['yclients:123:contact:456'], reach: null },
];
