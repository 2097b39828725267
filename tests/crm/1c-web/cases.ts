import type { CrmCases } from '../cases';

const BASE = 'https://1c.example.ru/ut/ru_RU/';
const REF = '80ea00155d59490011e847d4d33c511d';
const own = { tenant: '1c.example.ru', place: 'ut' };

export const examples: CrmCases['examples'] = [
  { url: `${BASE}#e1cib/data/Справочник.Контрагенты?ref=${REF}`, kind: 'party', ...own, id: REF },
  { url: `http://localhost:8080/#e1cib/data/Справочник.Партнеры?ref=${REF}`, kind: 'party', tenant: 'localhost:8080', id: REF },
];

export const same: CrmCases['same'] = [
  [
    `${BASE}#e1cib/data/Справочник.Контрагенты?ref=${REF}`,
    `https://1c.example.ru/ut/#e1cib/data/Справочник.Контрагенты?ref=${REF}`,
    `https://1c.example.ru/ut/en_US?N=user#e1cib/data/Справочник.Контрагенты?ref=${REF}`,
    `${BASE}#e1cib/data/%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%BE%D1%87%D0%BD%D0%B8%D0%BA.%D0%9A%D0%BE%D0%BD%D1%82%D1%80%D0%B0%D0%B3%D0%B5%D0%BD%D1%82%D1%8B?ref=${REF}`,
    `${BASE}#e1cib%2Fdata%2FСправочник.Контрагенты%3Fref%3D${REF}`, // percent-encoded whole, as chats do
  ],
];

export const negatives: CrmCases['negatives'] = [
  BASE,
  `${BASE}#e1cib/data/Справочник.Валюты?ref=${REF}`,
  `${BASE}#e1cib/data/Справочник.Контрагенты`,
  `${BASE}#e1cib/list/Справочник.Контрагенты`,
  `${BASE}#e1cib/data/Справочник.Контрагенты?ref=80ea`,
  `${BASE}e1cib/data/x?ref=${REF}`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

const CRM = 'https://1c-web.crm.example.org/unf/ru_RU/';

export const pages: CrmCases['pages'] = [
  {
    file: 'counterparty.html',
    url: CRM,
    expect: null,
    reach: { emails: ['anna@romashka.example'], phones: ['+7 916 555-01-02'], taxIds: ['7701234567'] },
  },
  {
    // opened by a link; the address stays when the next form is opened
    file: 'dialog.html',
    url: new URL(`#e1cib/data/Справочник.Контрагенты?ref=${REF}`, CRM).href,
    expect: null,
    reach: { emails: [], phones: [], taxIds: ['500100732259'] },
  },
  { file: 'two-forms.html', url: CRM, expect: null, reach: null },
  { file: 'list.html', url: CRM, expect: null, reach: null, links: [] },
];
