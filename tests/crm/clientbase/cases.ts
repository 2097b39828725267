import type { CrmCases } from '../cases';

const CB = 'https://acme.clientbase.ru/view_line2.php';

export const examples: CrmCases['examples'] = [
  {
    url: 'https://oknapomoshch.clientbase.ru/view_line2.php?table=311&page=1&line=42',
    kind: 'item',
    tenant: 'oknapomoshch.clientbase.ru',
    id: '42',
    type: '311',
  },
  {
    url: 'http://crm.example.org/cb/view_line2.php?table=46&line=42',
    kind: 'item',
    tenant: 'crm.example.org',
    place: 'cb',
    id: '42',
    type: '46',
  },
];

export const same: CrmCases['same'] = [
  [
    `${CB}?table=311&line=42`,
    `${CB}?line=42&table=311`,
    `${CB}?table=311&page=1&line=42&back_url=x#view_subtables`,
    `${CB}?table=311&filter=180&line=42&sel_subtable=7`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://dnkteam.clientbase.ru/view_line2.php?table=120&filter=180&line=new',
  'https://dnkteam.clientbase.ru/fields.php?table=120',
  `${CB}?table=311`,
  `${CB}?line=42`,
  `${CB}?table=311&line=42&line=43`,
  `${CB}?table=0&line=42`,
  'https://acme.clientbase.ru/view_line2.php/x?table=311&line=42',
  'https://acme.clientbase.ru/edit_report.php?table=311&line=42',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'line.html',
    url: `${CB}?table=311&line=42`,
    expect: { key: 'clientbase:acme.clientbase.ru:item.311:42', name: 'Окна «Помощь», заявка 42', owners: [] },
  },
  {
    file: 'second-line.html',
    url: `${CB}?table=46&line=42`,
    expect: { key: 'clientbase:acme.clientbase.ru:item.46:42', name: 'Fenêtres “Été”' },
  },
  {
    file: 'table.html',
    url: 'https://acme.clientbase.ru/fields.php?table=311',
    expect: null,
    links: ['clientbase:acme.clientbase.ru:item.311:42', 'clientbase:acme.clientbase.ru:item.46:42'],
  },
];
