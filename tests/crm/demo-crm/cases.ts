import type { CrmCases } from '../cases';

const DEMO = 'http://demo.localhost:4310';

export const examples: CrmCases['examples'] = [
  { url: `${DEMO}/clients/7`, kind: 'contact', tenant: 'demo.localhost:4310', id: '7' },
  { url: `${DEMO}/companies/2`, kind: 'company', tenant: 'demo.localhost:4310', id: '2' },
  { url: `${DEMO}/deals/0`, kind: 'deal', tenant: 'demo.localhost:4310', id: '0' },
  { url: `${DEMO}/app#/clients/7`, kind: 'contact', tenant: 'demo.localhost:4310', id: '7' },
];

export const same: CrmCases['same'] = [
  [
    `${DEMO}/clients/7`,
    `${DEMO}/clients/7/`,
    `${DEMO}/clients/7?edit=1`,
    `${DEMO}/app#/clients/7`,
    `${DEMO}/app#/clients/7?edit=1`,
    `${DEMO}/app?x=1#clients/7/`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${DEMO}/clients`,
  `${DEMO}/app#/clients`,
  `${DEMO}/clients/new`,
  `${DEMO}/app#/clients/new`,
  `${DEMO}/app`,
  `${DEMO}/clients/7/print`,
  `${DEMO}/login`,
  'https://somebody.example/clients/7', // the paths are common; only this machine is the demo's
  'http://localhost:3000/companies/2',
  'https://localhost.example/companies/2',
];

export const verifies: CrmCases['verifies'] = 'id';

export const pages: CrmCases['pages'] = [
  {
    file: 'client.html',
    url: `${DEMO}/clients/7`,
    expect: {
      key: 'demo-crm:demo.localhost%3A4310:contact:7',
      name: 'Иван «Ваня» Петров 🙂',
      emails: ['ivan@sever.example'],
      phones: ['+78125550110'],
      owners: ['demo-crm:demo.localhost%3A4310:company:2'],
    },
  },
  {
    file: 'client-edit.html',
    url: `${DEMO}/clients/7?edit=1`,
    expect: { key: 'demo-crm:demo.localhost%3A4310:contact:7', name: 'Иван «Ваня» Петров 🙂' },
  },
  {
    file: 'app.html',
    url: `${DEMO}/app#/companies/2`,
    expect: { key: 'demo-crm:demo.localhost%3A4310:company:2', name: 'Север & Ко' },
  },
  { file: 'app.html', url: `${DEMO}/app#/clients/7`, expect: null }, // a page of the application that is hidden
  { file: 'app.html', url: `${DEMO}/app#/clients`, expect: null },
];
