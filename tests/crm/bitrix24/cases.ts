import type { CrmCases } from '../cases';

const SLIDER = 'IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER';

export const examples: CrmCases['examples'] = [
  {
    url: `https://portal.bitrix24.ru/crm/contact/details/15/?${SLIDER}`,
    kind: 'contact',
    tenant: 'portal.bitrix24.ru',
    id: '15',
  },
  {
    url: `https://crm.example.org/crm/company/details/7/?any=details%2F7%2F&${SLIDER}`,
    kind: 'company',
    tenant: 'crm.example.org',
    id: '7',
  },
  { url: 'https://portal.bitrix24.com/crm/lead/details/789/', kind: 'lead', tenant: 'portal.bitrix24.com', id: '789' },
  { url: 'https://portal.bitrix24.kz/crm/deal/details/777/', kind: 'deal', tenant: 'portal.bitrix24.kz', id: '777' },
  {
    url: `https://mitclick.bitrix24.ru/crm/type/176/details/303/?${SLIDER}`,
    kind: 'deal',
    tenant: 'mitclick.bitrix24.ru',
    id: '303',
    type: '176',
  },
  { url: 'http://box.localhost:8080/site_2/crm/deal/show/5/', kind: 'deal', tenant: 'box.localhost:8080', id: '5' },
  { url: 'https://acme.bitrix24.com.br/crm/company/details/12/', kind: 'company', tenant: 'acme.bitrix24.com.br', id: '12' },
  { url: 'https://portal.bitrix24.ru/crm/quote/details/12/', kind: 'deal', tenant: 'portal.bitrix24.ru', id: '12', type: '7' },
  { url: 'https://portal.bitrix24.ru/crm/type/31/details/12/', kind: 'deal', tenant: 'portal.bitrix24.ru', id: '12', type: '31' },
  { url: 'https://crm.example.org/crm/invoice/show/12/', kind: 'deal', tenant: 'crm.example.org', id: '12', type: '5' },
  { url: 'https://crm.example.org/shop/orders/details/12/', kind: 'deal', tenant: 'crm.example.org', id: '12', type: '14' },
];

export const same: CrmCases['same'] = [
  [
    'https://portal.bitrix24.ru/crm/contact/details/15/',
    'https://portal.bitrix24.ru/crm/contact/details/15',
    `https://portal.bitrix24.ru/crm/contact/details/15/?${SLIDER}`,
    'https://portal.bitrix24.ru/crm/contact/details/15/?IFRAME_TYPE=SIDE_SLIDER&IFRAME=Y&tab=tab_deal#x',
    'https://portal.bitrix24.ru/crm/contact/show/15/',
    'https://portal.bitrix24.ru/crm/contact/edit/15/',
    'https://portal.bitrix24.ru/crm/type/3/details/15/', // the type number of contacts
  ],
  [
    'https://portal.bitrix24.ru/crm/quote/details/12/',
    'https://portal.bitrix24.ru/crm/quote/show/12/',
    'https://portal.bitrix24.ru/crm/quote/edit/12/',
    'https://portal.bitrix24.ru/crm/type/7/details/12/',
    `https://portal.bitrix24.ru/crm/type/7/details/12/?categoryId=0&${SLIDER}`,
    'https://portal.bitrix24.ru/mobile/crm/quote/?page=view&quote_id=12',
  ],
  [
    'https://portal.bitrix24.ru/crm/deal/details/777/',
    'https://portal.bitrix24.ru/crm/deal/details/777/?init_mode=edit',
    'https://portal.bitrix24.ru/crm/type/2/details/777/',
    'https://portal.bitrix24.ru/mobile/crm/deal/?page=view&deal_id=777',
    'https://portal.bitrix24.ru/mobile/crm/deal/?deal_id=777&page=edit',
    'https://portal.bitrix24.ru/mobile/crm/deal/index.php/../?page=view&deal_id=777',
  ],
  ['https://crm.example.org/shop/orders/details/12/', `https://crm.example.org/site_2/shop/orders/details/12/?${SLIDER}`],
];

export const negatives: CrmCases['negatives'] = [
  'https://portal.bitrix24.ru/crm/deal/category/1/',
  'https://portal.bitrix24.ru/crm/contact/details/0/', // the form of a new contact
  'https://portal.bitrix24.ru/crm/configs/',
  'https://portal.bitrix24.ru/crm/contact/list/',
  'https://portal.bitrix24.ru/crm/deal/kanban/category/0/',
  'https://portal.bitrix24.ru/crm/type/176/list/category/0/',
  'https://portal.bitrix24.ru/crm/type/176/details/0/',
  'https://portal.bitrix24.ru/company/personal/user/1/tasks/task/view/15/',
  'https://portal.bitrix24.ru/contact/details/15/',
  'https://www.bitrix24.com/auth/',
  'https://portal.bitrix24.ru/mobile/crm/deal/?page=list',
  'https://portal.bitrix24.ru/mobile/crm/deal/?page=view&contact_id=15',
  'https://portal.bitrix24.ru/crm/deal/?page=view&deal_id=777',
  'https://portal.bitrix24.ru/crm/deal/view/777/',
  'https://portal.bitrix24.ru/shop/orders/details/0/',
  'https://portal.bitrix24.ru/shop/orders/list/',
  'https://portal.bitrix24.ru/shop/catalog/details/12/',
  'https://portal.bitrix24.ru/crm/constructor/details/12/',
  'https://portal.bitrix24.ru/crm/type/31/details/0/?parentId2=777', // a new invoice of a deal
];

/** The address of a frame and its page are loaded together. */
export const verifies: CrmCases['verifies'] = 'nothing';

const PORTAL = 'https://portal.bitrix24.ru';

export const pages: CrmCases['pages'] = [
  {
    // the list lies below and keeps its heading; the address is that of the card in the slider
    file: 'list-with-slider.html',
    url: `${PORTAL}/crm/contact/details/15/`,
    frames: { [`${PORTAL}/crm/contact/details/15/?${SLIDER}`]: 'contact-card.html' },
    expect: {
      key: 'bitrix24:portal.bitrix24.ru:contact:15',
      name: 'Анна Иванова',
      emails: ['anna@romashka.example'],
      phones: ['+74955550102'],
      owners: ['bitrix24:portal.bitrix24.ru:company:7'],
    },
  },
  {
    // two sliders: the company was opened out of the deal and lies on top
    file: 'two-sliders.html',
    url: `${PORTAL}/crm/company/details/7/`,
    frames: {
      [`${PORTAL}/crm/deal/details/777/?${SLIDER}`]: 'deal-card.html',
      [`${PORTAL}/crm/company/details/7/?${SLIDER}`]: 'company-card.html',
    },
    expect: { key: 'bitrix24:portal.bitrix24.ru:company:7', name: 'ООО «Ромашка»', emails: [], phones: ['+7 495 555-01-00'] },
  },
  {
    file: 'deal-page.html',
    url: `${PORTAL}/crm/deal/details/777/`,
    frames: { [`${PORTAL}/crm/company/details/7/?${SLIDER}`]: 'company-card.html' }, // a slider closed again, kept hidden
    expect: {
      key: 'bitrix24:portal.bitrix24.ru:deal:777',
      name: 'Поставка № 12',
      emails: [],
      owners: ['bitrix24:portal.bitrix24.ru:contact:15', 'bitrix24:portal.bitrix24.ru:company:7'],
    },
  },
  {
    file: 'contact-card.html',
    url: `https://crm.example.org/crm/contact/details/15/?${SLIDER}`,
    expect: { key: 'bitrix24:crm.example.org:contact:15', name: 'Анна Иванова', owners: ['bitrix24:crm.example.org:company:7'] },
  },
  {
    file: 'company-card.html',
    url: `https://crm.example.org/crm/company/details/7/?${SLIDER}`,
    expect: { key: 'bitrix24:crm.example.org:company:7', name: 'ООО «Ромашка»' },
  },
  { file: 'list-only.html', url: `${PORTAL}/crm/contact/details/15/`, expect: null },
  { file: 'list-only.html', url: `${PORTAL}/crm/contact/list/`, expect: null },
  { file: 'slider-loading.html', url: `${PORTAL}/crm/contact/details/15/`, expect: null },
  {
    file: 'three-sliders.html',
    url: `${PORTAL}/crm/contact/details/15/`,
    frames: {
      [`${PORTAL}/crm/deal/details/777/?${SLIDER}`]: 'deal-card.html',
      [`${PORTAL}/crm/contact/details/15/?${SLIDER}`]: 'contact-card.html',
      [`${PORTAL}/crm/company/details/7/?${SLIDER}`]: 'company-card.html',
    },
    expect: { key: 'bitrix24:portal.bitrix24.ru:contact:15', name: 'Анна Иванова' },
  },
  {
    file: 'nested-sliders.html',
    url: `${PORTAL}/crm/company/details/7/`,
    frames: {
      [`${PORTAL}/crm/deal/details/777/?${SLIDER}`]: 'deal-with-frame.html',
      [`${PORTAL}/crm/company/details/7/?${SLIDER}`]: 'company-card.html',
    },
    expect: { key: 'bitrix24:portal.bitrix24.ru:company:7', name: 'ООО «Ромашка»' },
  },
  {
    file: 'task-over-deal.html',
    url: `${PORTAL}/crm/deal/details/777/`,
    frames: { [`${PORTAL}/company/personal/user/1/tasks/task/view/15/?${SLIDER}`]: 'task.html' },
    expect: null,
  },
  { file: 'content-over-deal.html', url: `${PORTAL}/crm/deal/details/777/`, expect: null },
  {
    file: 'invoice.html',
    url: `https://crm.example.org/crm/type/31/details/5/?${SLIDER}`,
    expect: {
      key: 'bitrix24:crm.example.org:deal.31:5',
      name: 'Счёт № 31 "Окна" 🪟',
      emails: [],
      phones: [],
      owners: ['bitrix24:crm.example.org:company:7', 'bitrix24:crm.example.org:contact:15'],
    },
    calls: ['Позвонить', 'Звонок компании'], // the number itself is a `callto:` link
    writes: ['Написать', 'Письмо компании', 'info@romashka.example'],
  },
  {
    file: 'grid.html',
    url: `${PORTAL}/crm/contact/list/`,
    expect: null,
    links: [
      'bitrix24:portal.bitrix24.ru:contact:15',
      'bitrix24:portal.bitrix24.ru:company:7',
      'bitrix24:portal.bitrix24.ru:contact:16',
    ],
  },
  {
    file: 'kanban.html',
    url: `${PORTAL}/crm/deal/kanban/category/0/`,
    expect: null,
    links: [
      'bitrix24:portal.bitrix24.ru:deal:777',
      'bitrix24:portal.bitrix24.ru:contact:15',
      'bitrix24:portal.bitrix24.ru:deal:778',
    ],
  },
];
