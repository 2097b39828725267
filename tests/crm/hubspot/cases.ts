import type { CrmCases } from '../cases';

export const examples: CrmCases['examples'] = [
  { url: 'https://app-eu1.hubspot.com/contacts/1/record/0-1/2', kind: 'contact', tenant: '1', id: '2' },
  { url: 'https://app.hubspot.com/contacts/999/record/0-2/123', kind: 'company', tenant: '999', id: '123' },
  { url: 'https://app-na2.hubspot.com/contacts/999/record/0-3/123', kind: 'deal', tenant: '999', id: '123' },
  { url: 'https://app.hubspot.com/contacts/999/record/0-5/123', kind: 'ticket', tenant: '999', id: '123' },
  { url: 'https://app.hubspot.com/help-desk/999/view/1/ticket/456/thread/1', kind: 'ticket', tenant: '999', id: '456' },
  {
    url: 'https://app-ap1.hubspot.com/contacts/24680/record/0-1/70512345678/view/1',
    kind: 'contact',
    tenant: '24680',
    id: '70512345678',
  },
  { url: 'https://app-eu1.hubspot.com/contacts/999/record/0-123/5', kind: 'deal', tenant: '999', id: '5', type: '0-123' },
  { url: 'https://app.hubspot.com/contacts/999/record/0-14/5', kind: 'deal', tenant: '999', id: '5', type: '0-14' },
  { url: 'https://app.hubspot.com/contacts/999/record/0-53/5', kind: 'deal', tenant: '999', id: '5', type: '0-53' },
];

export const same: CrmCases['same'] = [
  [
    'https://app.hubspot.com/contacts/999/record/0-1/7',
    'https://app.hubspot.com/contacts/999/record/0-1/7/',
    'https://app.hubspot.com/contacts/999/contact/7',
    'https://app-eu1.hubspot.com/contacts/999/record/0-1/7/view/1?eschref=%2Fcontacts%2F999%2Frecord%2F0-1%2F8#activity',
  ],
  ['https://app.hubspot.com/contacts/999/ticket/456', 'https://app.hubspot.com/help-desk/999/view/1/ticket/456/thread/1'],
  [
    'https://app.hubspot.com/contacts/999/deal/816',
    'https://app.hubspot.com/contacts/999/deal/816/?interaction=note',
    'https://app-na2.hubspot.com/contacts/999/record/0-3/816',
    'https://app-eu1.hubspot.com/contacts/999/record/0-3/816/view/2',
    'https://app-ap1.hubspot.com//contacts/999/record/0-3/816?utm_source=mail',
  ],
  [
    'https://app.hubspot.com/contacts/999/record/0-123/5',
    'https://app-eu1.hubspot.com/contacts/999/record/0-123/5?utm_source=dashboard&utm_medium=web',
    'https://app.hubspot.com/contacts/999/record/0-123/5/view/1',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://app.hubspot.com/contacts/999/objects/0-1/views/all/list',
  'https://app.hubspot.com/login',
  'https://app.hubspot.com/settings/999/users',
  'https://app.hubspot.com/contacts/999/record/0-1/new',
  'https://app.hubspot.com/contacts/999/record/0-7/5', // products
  'https://app.hubspot.com/contacts/999/record/2-1234/5', // the customer's own objects
  'https://app.hubspot.com/live-messages/999/inbox/77',
  'https://app.hubspot.com/contacts/list/record/0-1/5',
  'https://developers.hubspot.com/contacts/999/record/0-1/5',
  'https://app.hubspot.com.evil.example/contacts/999/record/0-1/5',
  'http://app.hubspot.com/contacts/999/record/0-1/5',
  'https://app.hubspot.com/contacts/999/record/constructor/5',
  'https://app.hubspot.com/contacts/999/objects/0-123/views/all/list',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/record/0-1/2',
    expect: {
      key: 'hubspot:1:contact:2',
      name: 'Jane Doe',
      emails: ['jane@acme.example'],
      phones: ['+44 20 7946 0101'],
      owners: ['hubspot:1:company:123'],
    },
  },
  {
    file: 'company.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/company/123/?interaction=note',
    expect: { key: 'hubspot:1:company:123', name: 'ООО «Ромашка» 🌼', emails: [], phones: ['+7 495 555-01-02'], owners: [] },
  },
  {
    file: 'deal.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/record/0-3/816',
    expect: { key: 'hubspot:1:deal:816', name: 'Spring order', owners: ['hubspot:1:contact:2', 'hubspot:1:company:123'] },
  },
  {
    file: 'help-desk.html',
    url: 'https://app-eu1.hubspot.com/help-desk/1/view/1/ticket/456/thread/1',
    expect: { key: 'hubspot:1:ticket:456', name: 'Wrong invoice', owners: ['hubspot:1:contact:2'] },
  },
  { file: 'help-desk.html', url: 'https://app-eu1.hubspot.com/help-desk/1/view/1/ticket/457/thread/2', expect: null },
  { file: 'preview.html', url: 'https://app-eu1.hubspot.com/contacts/1/record/0-1/2', expect: null },
  { file: 'title-behind.html', url: 'https://app-eu1.hubspot.com/contacts/1/record/0-1/2', expect: null },
  { file: 'contact.html', url: 'https://app-eu1.hubspot.com/contacts/1/objects/0-1/views/all/list', expect: null },
  {
    file: 'order.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/record/0-123/5',
    expect: {
      key: 'hubspot:1:deal.0-123:5',
      name: 'Заказ «Весна» 🌷',
      owners: ['hubspot:1:contact:2', 'hubspot:1:company:123'],
    },
    calls: ['Call'],
    writes: ['Email'],
  },
  { file: 'order-behind-contact.html', url: 'https://app-eu1.hubspot.com/contacts/1/record/0-123/5', expect: null },
  {
    file: 'list.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/objects/0-1/views/all/list',
    expect: null,
    links: ['hubspot:1:contact:2', 'hubspot:1:company:123', 'hubspot:1:contact:3'],
  },
  {
    file: 'preview-over-list.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/objects/0-2/views/all/list',
    expect: {
      key: 'hubspot:1:company:123',
      name: 'ООО «Ромашка» 🌼',
      emails: [],
      phones: ['+7 495 555-01-02'],
      owners: [],
    },
  },
  {
    file: 'preview-over-contact.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/record/0-1/2',
    expect: { key: 'hubspot:1:deal:816', name: 'Spring order', emails: [], owners: ['hubspot:1:company:123'] },
  },
  { file: 'preview-and-dialog.html', url: 'https://app-eu1.hubspot.com/contacts/1/objects/0-2/views/all/list', expect: null },
  {
    file: 'second-contact.html',
    url: 'https://app-eu1.hubspot.com/contacts/1/record/0-1/3',
    expect: {
      key: 'hubspot:1:contact:3',
      name: 'Александра «Саша» Константинопольская-Задунайская',
      emails: ['sasha@romashka.example'],
      owners: [],
    },
  },
];
