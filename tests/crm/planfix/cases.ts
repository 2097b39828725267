import type { CrmCases } from '../cases';

const PF = 'https://acme.planfix.ru';

export const examples: CrmCases['examples'] = [
  { url: 'https://tagilcity.planfix.ru/contact/4504', kind: 'party', tenant: 'tagilcity', id: '4504' },
  { url: 'https://acme.planfix.ru/task/321', kind: 'deal', tenant: 'acme', id: '321' },
  { url: 'https://acme.planfix.com/contact/4504', kind: 'party', tenant: 'acme', place: 'com', id: '4504' },
];

export const same: CrmCases['same'] = [
  [
    'https://acme.planfix.ru/contact/4504',
    'https://acme.planfix.ru/contact/4504/',
    'https://acme.planfix.ru/contact/4504?tab=tasks#c1',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://acme.planfix.ru/?action=planfix',
  'https://acme.planfix.ru/contact/',
  'https://acme.planfix.ru/contact/0',
  'https://acme.planfix.ru/contact/new',
  'https://acme.planfix.ru/project/5',
  'https://acme.planfix.ru/task/5/edit', // unknown: nothing of the kind is published
  'http://acme.planfix.ru/contact/4504',
  'https://www.planfix.ru/contact/4504',
  'https://planfix.ru/contact/4504',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${PF}/contact/4504`,
    expect: { key: 'planfix:acme:party:4504', name: 'ООО «Тагил-Сити»', owners: [] },
  },
  {
    file: 'second-contact.html',
    url: `${PF}/contact/4505`,
    expect: { key: 'planfix:acme:party:4505', name: 'Ann-Kathrin d’Ávila 😀' },
  },
  {
    file: 'task.html',
    url: `${PF}/task/321`,
    expect: { key: 'planfix:acme:deal:321', name: 'Запуск сайта', owners: ['planfix:acme:party:4504'] },
  },
  {
    file: 'contacts.html',
    url: `${PF}/?action=planfix`,
    expect: null,
    links: ['planfix:acme:party:4504', 'planfix:acme:party:4505'],
  },
  { file: 'contacts.html', url: `${PF}/contact/4504`, expect: null },
  { file: 'dialog.html', url: `${PF}/contact/4504`, expect: null },
];
