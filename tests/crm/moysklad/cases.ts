import type { CrmCases } from '../cases';

const MS = 'https://online.moysklad.ru/app/';
const FLOWER = '463fe231-ca1f-11e7-6a80-332a00000056';
const DARZS = '69e1db3e-7fa4-11f1-0a80-0283002585b0';

export const examples: CrmCases['examples'] = [
  { url: `${MS}#company/edit?id=${FLOWER}`, kind: 'party', tenant: 'online.moysklad.ru', id: FLOWER },
  { url: `${MS}#customerorder/edit?id=${FLOWER}`, kind: 'deal', tenant: 'online.moysklad.ru', id: FLOWER },
  { url: `${MS}#demand/edit?id=${FLOWER}`, kind: 'deal', tenant: 'online.moysklad.ru', id: FLOWER, type: 'demand' },
  { url: `${MS}#invoiceout/edit?id=${FLOWER}`, kind: 'deal', tenant: 'online.moysklad.ru', id: FLOWER, type: 'invoiceout' },
  {
    url: 'https://app.kladana.in/app/#company/edit?id=5a5597e3-d385-11e8-ac12-000800000000',
    kind: 'party',
    tenant: 'app.kladana.in',
    id: '5a5597e3-d385-11e8-ac12-000800000000',
  },
];

export const same: CrmCases['same'] = [
  [
    `${MS}#company/edit?id=${FLOWER}`,
    `${MS}#Company/edit?id=${FLOWER}`,
    `${MS}?lang=ru#company/edit?tab=1&id=${FLOWER.toUpperCase()}`,
    `${MS}#company%2Fedit%3Fid%3D${FLOWER}`,
    `https://online.moysklad.ru/app#company/edit?id=${FLOWER}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${MS}#company`,
  `${MS}#contract/edit?id=${FLOWER}`,
  'https://online.moysklad.ru/login/',
  `${MS}#company/edit?new`,
  `${MS}#company/edit?id=5`,
  `${MS}#purchaseorder/edit?id=${FLOWER}`,
  `${MS}#company/edit?id=${FLOWER}&id=${DARZS}`,
  `https://online.moysklad.ru/#company/edit?id=${FLOWER}`,
  `http://online.moysklad.ru/app/#company/edit?id=${FLOWER}`,
  `https://api.moysklad.ru/app/#company/edit?id=${FLOWER}`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'company.html',
    url: `${MS}#company/edit?id=${FLOWER}`,
    expect: { key: `moysklad:online.moysklad.ru:party:${FLOWER}`, name: 'ООО «Ромашка и Компания»', owners: [] },
  },
  {
    file: 'second-company.html',
    url: `${MS}#company/edit?id=${DARZS}`,
    expect: { key: `moysklad:online.moysklad.ru:party:${DARZS}`, name: 'Mūsu “Dārzs” SIA 🌱' },
  },
  {
    file: 'order.html',
    url: `${MS}#customerorder/edit?id=57757798-a447-11f1-0a80-1820008dc4f2`,
    expect: {
      key: 'moysklad:online.moysklad.ru:deal:57757798-a447-11f1-0a80-1820008dc4f2',
      name: 'Заказ покупателя № 00017',
      owners: [`moysklad:online.moysklad.ru:party:${FLOWER}`],
    },
  },
  {
    file: 'companies.html',
    url: `${MS}#company`,
    expect: null,
    links: [
      `moysklad:online.moysklad.ru:party:${FLOWER}`,
      `moysklad:online.moysklad.ru:party:${DARZS}`,
      'moysklad:online.moysklad.ru:deal.invoiceout:18066f99-5c35-11f1-0a80-041e0040afe5',
    ],
  },
  { file: 'companies.html', url: `${MS}#company/edit?id=${FLOWER}`, expect: null },
];
