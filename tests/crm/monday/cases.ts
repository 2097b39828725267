import type { CrmCases } from '../cases';

const BOARD = 'https://nyu-lib.monday.com/boards/765008773';

export const examples: CrmCases['examples'] = [
  { url: `${BOARD}/pulses/3073776565/posts/1676502313`, kind: 'item', tenant: 'nyu-lib', id: '3073776565' },
  { url: 'https://acme.monday.com/boards/1/views/2/pulses/55', kind: 'item', tenant: 'acme', id: '55' },
  { url: 'https://monday.com/boards/1/pulses/55', kind: 'item', tenant: 'monday.com', id: '55' },
];

export const same: CrmCases['same'] = [
  [
    `${BOARD}/pulses/3073776565`,
    `${BOARD}/pulses/3073776565/`,
    `${BOARD}/pulses/3073776565/posts/1676502313?reply=5#x`,
    `${BOARD}/views/28918344/pulses/3073776565`,
    'https://nyu-lib.monday.com/boards/111/pulses/3073776565', // moved to another board
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://link599528.monday.com/boards/1397138702/views/28918344',
  'https://view.monday.com/boards/1397138702',
  'https://acme.monday.com/auth/login_monday',
  BOARD,
  `${BOARD}/pulses/new`,
  'https://view.monday.com/boards/1/pulses/55',
  'https://a.b.monday.com/boards/1/pulses/55',
  'http://acme.monday.com/boards/1/pulses/55',
  'https://notmonday.com/boards/1/pulses/55',
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'panel.html',
    url: `${BOARD}/pulses/3073776565`,
    expect: { key: 'monday:nyu-lib:item:3073776565', name: 'Книжный магазин «Понедельник» 📚', emails: [], owners: [] },
  },
  {
    file: 'window.html',
    url: `${BOARD}/pulses/3073776566`,
    expect: { key: 'monday:nyu-lib:item:3073776566', name: 'Bobst "Main" Library' },
  },
  {
    file: 'item-page.html',
    url: `${BOARD}/views/28918344/pulses/3073776567`,
    expect: { key: 'monday:nyu-lib:item:3073776567', name: 'A very long name of an item - with a hyphen and more words' },
  },
  { file: 'two-items.html', url: `${BOARD}/pulses/3073776565`, expect: null },
  { file: 'dialog.html', url: `${BOARD}/pulses/3073776565`, expect: null },
  { file: 'panel.html', url: BOARD, expect: null, links: ['monday:nyu-lib:item:3073776599'] },
];
