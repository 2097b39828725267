import type { CrmCases } from '../cases';

const CLOUD = 'https://app.chatwoot.com/app/accounts/1';
const OWN = 'https://chatwoot.crm.example.org/app/accounts/2';

export const examples: CrmCases['examples'] = [
  { url: `${CLOUD}/contacts/456`, kind: 'contact', tenant: '1', id: '456' },
  { url: `${CLOUD}/conversations/4521`, kind: 'ticket', tenant: '1', id: '4521' },
  { url: `${OWN}/contacts/456`, kind: 'contact', tenant: 'chatwoot.crm.example.org', place: '2', id: '456' },
  {
    url: 'http://localhost:3000/app/accounts/1/inbox/3/conversations/88',
    kind: 'ticket',
    tenant: 'localhost:3000',
    place: '1',
    id: '88',
  },
];

export const same: CrmCases['same'] = [
  [
    `${CLOUD}/contacts/456`,
    `${CLOUD}/contacts/456/`,
    `${CLOUD}/contacts/456/labels/vip?page=2`,
    `${CLOUD}/contacts/456/segments/3#notes`,
  ],
  [
    `${CLOUD}/conversations/4521`,
    `${CLOUD}/conversations/4521?messageId=9`,
    `${CLOUD}/inbox/3/conversations/4521`,
    `${CLOUD}/label/vip%20client/conversations/4521`,
    `${CLOUD}/team/5/conversations/4521`,
    `${CLOUD}/custom_view/5/conversations/4521`,
    `${CLOUD}/mentions/conversations/4521`,
    `${CLOUD}/unattended/conversations/4521`,
    `${CLOUD}/participating/conversations/4521`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${CLOUD}/contacts/kanban`,
  `${CLOUD}/contacts`,
  `${CLOUD}/contacts/labels/5`,
  `${CLOUD}/contacts/segments/5`,
  `${CLOUD}/settings/general`,
  `${CLOUD}/settings/inboxes/conversations/5`,
  `${CLOUD}/dashboard`,
  `${CLOUD}/inbox/3`,
  `${CLOUD}/mentions/conversations`,
  'https://app.chatwoot.com/app/login',
  'https://app.chatwoot.com/app/accounts/x/contacts/5',
  'https://app.chatwoot.com/api/v1/accounts/1/contacts/456',
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${CLOUD}/contacts/456`,
    expect: {
      key: 'chatwoot:1:contact:456',
      name: 'Ann "Nan" Lee-Østergård',
      emails: ['ann@globex.example'],
      phones: ['3055501'],
      owners: [],
    },
  },
  {
    file: 'second-contact.html',
    url: `${CLOUD}/contacts/457`,
    expect: { key: 'chatwoot:1:contact:457', name: 'Борис Петров 🐻', emails: [] },
  },
  {
    file: 'contact.html',
    url: `${OWN}/contacts/456`,
    expect: { key: 'chatwoot:chatwoot.crm.example.org/2:contact:456', name: 'Ann "Nan" Lee-Østergård' },
  },
  {
    file: 'conversation.html',
    url: `${CLOUD}/inbox/3/conversations/4521`,
    expect: {
      key: 'chatwoot:1:ticket:4521',
      name: 'Ann "Nan" Lee-Østergård',
      emails: ['ann@globex.example'],
      phones: ['+4530555011'],
      owners: ['chatwoot:1:contact:456'],
    },
  },
  { file: 'conversation.html', url: `${OWN}/conversations/4521`, expect: null }, // the person is of another account
  { file: 'trail-behind.html', url: `${CLOUD}/contacts/457`, expect: null },
  { file: 'panel-closed.html', url: `${CLOUD}/conversations/4521`, expect: null },
  {
    file: 'list.html',
    url: `${CLOUD}/contacts`,
    expect: null,
    links: ['chatwoot:1:contact:456', 'chatwoot:1:ticket:4521', 'chatwoot:2:contact:456'],
  },
];
