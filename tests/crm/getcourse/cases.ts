import type { CrmCases } from '../cases';

const SCHOOL = 'https://acme.getcourse.ru';

export const examples: CrmCases['examples'] = [
  { url: 'https://uvnschool.ru/user/control/user/update/id/481550966', kind: 'contact', tenant: 'uvnschool.ru', id: '481550966' },
  {
    url: 'https://school.example.ru/sales/control/deal/update/id/123456',
    kind: 'deal',
    tenant: 'school.example.ru',
    id: '123456',
  },
  {
    url: 'https://azatvaleev.getcourse.ru/sales/control/deal/update/id/5',
    kind: 'deal',
    tenant: 'azatvaleev.getcourse.ru',
    id: '5',
  },
];

export const same: CrmCases['same'] = [
  [
    'https://uvnschool.ru/user/control/user/update/id/481550966',
    'https://uvnschool.ru/user/control/user/update/id/481550966/',
    'https://uvnschool.ru/user/control/user/update/id/481550966/part/groups',
    'https://uvnschool.ru/user/control/user/update/id/481550966?from=list#x',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://school.example.ru/pl/user/user/index',
  'https://school.example.ru/sales/control/deal/new',
  'https://school.example.ru/user/control/user/list',
  'https://school.example.ru/user/control/user/update/id/',
  'https://school.example.ru/user/control/user/update/id/0',
  'https://school.example.ru/user/control/contact/update/id/5', // the record of a call
  'https://school.example.ru/pl/tasks/task/kanban/deals',
  'https://school.example.ru/x/user/control/user/update/id/5',
  'https://azatvaleev.getcourse.ru/cms/system/login',
];

/** Pages are loaded whole; where a person’s block links to the card, its id is checked. */
export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'user.html',
    url: `${SCHOOL}/user/control/user/update/id/481550966`,
    expect: {
      key: 'getcourse:acme.getcourse.ru:contact:481550966',
      name: 'Кирилл «Кот» Преображенский',
      emails: ['kot@prof.example'],
      phones: ['+7 996 555-01-37'],
      owners: [],
    },
    calls: ['+7 996 555-01-37'],
  },
  {
    file: 'second-user.html',
    url: `${SCHOOL}/user/control/user/update/id/481550967/part/groups`,
    expect: { key: 'getcourse:acme.getcourse.ru:contact:481550967', name: 'Żaneta Wójcik 🎓', emails: ['zaneta@szkola.example'] },
  },
  {
    file: 'order.html',
    url: `${SCHOOL}/sales/control/deal/update/id/123456`,
    expect: {
      key: 'getcourse:acme.getcourse.ru:deal:123456',
      name: 'Заказ № 1584',
      emails: [],
      owners: ['getcourse:acme.getcourse.ru:contact:481550966'],
    },
    calls: ['Позвонить'],
  },
  { file: 'other-user.html', url: `${SCHOOL}/user/control/user/update/id/481550966`, expect: null },
  { file: 'user.html', url: `${SCHOOL}/user/control/user/update/id/481550968`, expect: null }, // the block links to another card
  {
    file: 'users.html',
    url: `${SCHOOL}/pl/user/user/index`,
    expect: null,
    links: [
      'getcourse:acme.getcourse.ru:contact:1',
      'getcourse:acme.getcourse.ru:contact:481550966',
      'getcourse:acme.getcourse.ru:deal:123456',
    ],
  },
];
