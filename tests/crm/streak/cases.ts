import type { CrmCases } from '../cases';

const MAIL = 'https://mail.google.com/mail/u/0/';
const BOX = 'agxzfm1haWxmb29nYWVyNgsSDE9yZ2FuaXphdGlvbiIK';

export const examples: CrmCases['examples'] = [{ url: `${MAIL}#box/${BOX}`, kind: 'deal', tenant: '0', id: BOX }];

export const same: CrmCases['same'] = [
  [
    `${MAIL}#box/${BOX}`,
    `https://mail.google.com/mail/u/0/?tab=rm&ogbl#box/${BOX}`,
    `${MAIL}#box/${BOX}/timeline`,
    `${MAIL}#box%2F${BOX}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${MAIL}#inbox`,
  `${MAIL}#settings/general`,
  `${MAIL}#box/`,
  `${MAIL}#inbox/box/${BOX}`,
  `${MAIL}#pipeline/${BOX}`, // unverified: not taken
  `https://mail.google.com/mail/#box/${BOX}`,
  `https://calendar.google.com/mail/u/0/#box/${BOX}`,
  `http://mail.google.com/mail/u/0/#box/${BOX}`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'box.html',
    url: `${MAIL}#box/${BOX}`,
    expect: null,
    reach: { emails: ['yael@globex.example'], phones: [], taxIds: [] },
    links: ['streak:0:deal:agxzfm1haWxmb29nYWVyNgsSDE9yZ2FuaXphdGlvbiIL'],
  },
  { file: 'box.html', url: `${MAIL}#inbox`, expect: null, reach: null }, // never in the mail itself
  { file: 'empty-box.html', url: `${MAIL}#box/${BOX}`, expect: null, reach: null },
];
