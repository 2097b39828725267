import type { CrmCases } from '../cases';

const HOST = 'crm.example.com';
const SHOP = `https://${HOST}/index.php`;

export const examples: CrmCases['examples'] = [
  { url: `${SHOP}?module=Accounts&view=Detail&record=117`, kind: 'company', tenant: HOST, id: '117' },
  { url: `${SHOP}?module=Contacts&view=Detail&record=42&mode=showRecentActivities`, kind: 'contact', tenant: HOST, id: '42' },
  { url: `${SHOP}?module=Leads&view=Detail&record=42`, kind: 'lead', tenant: HOST, id: '42' },
  { url: `${SHOP}?module=Potentials&view=Detail&record=42`, kind: 'deal', tenant: HOST, id: '42' },
  { url: `${SHOP}?module=SSalesProcesses&view=Detail&record=42`, kind: 'deal', tenant: HOST, id: '42' },
  { url: `${SHOP}?module=HelpDesk&view=Detail&record=42`, kind: 'ticket', tenant: HOST, id: '42' },
  { url: `${SHOP}?module=SalesOrder&view=Detail&record=42`, kind: 'deal', tenant: HOST, id: '42', type: 'SalesOrder' },
  { url: `${SHOP}?module=FInvoice&view=Detail&record=42`, kind: 'deal', tenant: HOST, id: '42', type: 'FInvoice' },
  {
    url: `http://${HOST}:8080/vtigercrm/index.php?module=Contacts&view=Detail&record=42`,
    kind: 'contact',
    tenant: `${HOST}:8080`,
    place: 'vtigercrm',
    id: '42',
  },
];

export const same: CrmCases['same'] = [
  [
    `${SHOP}?module=Contacts&view=Detail&record=42`,
    `${SHOP}?record=42&view=Detail&module=Contacts`,
    `https://${HOST}/?module=Contacts&view=Detail&record=42#tab`,
    `${SHOP}?module=Contacts&relatedModule=HelpDesk&view=Detail&record=42&mode=showRelatedList&tab_label=Tickets`,
    `${SHOP}?module=Contacts&view=Detail&record=42&mode=showDetailViewByMode&requestMode=full&app=MARKETING`,
    `${SHOP}?module=Contacts&view=DetailPreview&record=42`,
    `${SHOP}?module=Contacts&view=Edit&record=42`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${SHOP}?module=Accounts&view=List`,
  `${SHOP}?parent=Settings&module=Groups&view=Detail`,
  `${SHOP}?parent=Settings&module=Accounts&view=Detail&record=3`,
  `${SHOP}?module=Accounts&view=Edit`,
  `${SHOP}?module=Accounts&view=Edit&record=117&isDuplicate=true`,
  `${SHOP}?module=Users&view=Detail&record=5`,
  `${SHOP}?module=Accounts&view=Detail&record=0`,
  `${SHOP}?module=Accounts&action=DetailView&record=117`,
  `https://${HOST}/cron.php?module=Accounts&view=Detail&record=117`,
];

export const verifies: CrmCases['verifies'] = 'id';

const MUELLER = `vtiger-yetiforce:${HOST}:company:117`;
const OLGA = `vtiger-yetiforce:${HOST}:contact:42`;

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${SHOP}?module=Accounts&view=Detail&record=117`,
    expect: {
      key: MUELLER,
      name: 'Müller & Söhne "Nord" GmbH',
      emails: ['office@mueller.example'],
      phones: ['+49 30 555 0100'],
      taxIds: [],
      owners: [],
    },
    calls: ['+49 30 555 0100'],
    writes: ['office@muel...'],
  },
  {
    file: 'contact.html',
    url: `${SHOP}?module=Contacts&view=Detail&record=42`,
    expect: {
      key: OLGA,
      name: 'Ольга «Оля» Иванова',
      emails: ['olga@mueller.example'],
      phones: ['+74955550101'],
      owners: [MUELLER],
    },
  },
  {
    file: 'company-yeti.html',
    url: `${SHOP}?module=Accounts&view=Detail&record=118`,
    expect: {
      key: `vtiger-yetiforce:${HOST}:company:118`,
      name: 'Łódzkie Pompy Sp. z o.o. 🎉',
      emails: ['biuro@pompy.example'],
      phones: ['+48 42 555 01 00'],
      taxIds: ['PL1234567890'],
    },
  },
  {
    file: 'order.html',
    url: `${SHOP}?module=SalesOrder&view=Detail&record=900`,
    expect: {
      key: `vtiger-yetiforce:${HOST}:deal.SalesOrder:900`,
      name: 'Pumps, second delivery',
      owners: [MUELLER, OLGA],
    },
  },
  {
    file: 'overlay.html',
    url: `${SHOP}?module=Accounts&view=Detail&record=119&mode=showRelatedList`,
    expect: { key: OLGA, name: 'Ольга Иванова', phones: ['+7 495 555-01-01'] },
  },
  { file: 'overlay-nobody.html', url: `${SHOP}?module=Accounts&view=Detail&record=117`, expect: null },
  { file: 'list.html', url: `${SHOP}?module=Accounts&view=List`, expect: null, links: [MUELLER, OLGA] },
];
