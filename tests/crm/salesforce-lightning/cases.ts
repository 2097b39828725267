import type { CrmCases } from '../cases';

const ACME = 'https://acme.lightning.force.com';

export const examples: CrmCases['examples'] = [
  {
    url: 'https://r7--test.sandbox.lightning.force.com/lightning/r/Account/0013f000004Y6yCAAS/view?ws=%2Flightning%2Fr%2FCase%2F5008F00000302jSQAQ%2Fview',
    kind: 'company',
    tenant: 'r7--test.sandbox',
    id: '0013f000004Y6yCAAS',
  },
  { url: `${ACME}/lightning/r/Contact/003A000001FmoXJIAZ/view`, kind: 'contact', tenant: 'acme', id: '003A000001FmoXJIAZ' },
  { url: `${ACME}/lightning/r/Lead/00QA000001FmoXJIAZ/view`, kind: 'lead', tenant: 'acme', id: '00QA000001FmoXJIAZ' },
  { url: `${ACME}/lightning/r/Opportunity/006Ps00000wENTCIA4/view`, kind: 'deal', tenant: 'acme', id: '006Ps00000wENTCIA4' },
  { url: `${ACME}/lightning/r/Case/5008F00000302jSQAQ/view`, kind: 'ticket', tenant: 'acme', id: '5008F00000302jSQAQ' },
  {
    url: 'https://acme.my.salesforce.com/lightning/r/001A000001FmoXJIAZ/view',
    kind: 'company',
    tenant: 'acme',
    id: '001A000001FmoXJIAZ',
  },
  {
    url: 'https://acme.lightning.force.mil/lightning/r/001A000001FmoXJIAZ/view',
    kind: 'company',
    tenant: 'acme',
    id: '001A000001FmoXJIAZ',
  },
  {
    url: 'https://acme.lightning.force.com.mcas.ms/lightning/r/Lead/00QA000001FmoXJIAZ/edit',
    kind: 'lead',
    tenant: 'acme',
    id: '00QA000001FmoXJIAZ',
  },
  {
    url: `${ACME}/lightning/r/Order/8013K000000EBx3QAG/view`,
    kind: 'deal',
    tenant: 'acme',
    id: '8013K000000EBx3QAG',
    type: 'order',
  },
  {
    url: `${ACME}/lightning/r/Quote/0Q026000000GimnCAC/view`,
    kind: 'deal',
    tenant: 'acme',
    id: '0Q026000000GimnCAC',
    type: 'quote',
  },
  {
    url: `${ACME}/lightning/r/Contract/8002w000000l5BvAAI/view`,
    kind: 'deal',
    tenant: 'acme',
    id: '8002w000000l5BvAAI',
    type: 'contract',
  },
];

export const same: CrmCases['same'] = [
  [
    `${ACME}/lightning/r/Account/001A000001FmoXJIAZ/view`,
    `${ACME}/lightning/r/001A000001FmoXJIAZ/view`,
    `${ACME}/lightning/r/001A000001FmoXJ/view`, // 15 characters: the checksum is added
    `${ACME}/lightning/r/Account/001A000001FmoXJ/edit`,
    `${ACME}/lightning/r/Account/001A000001FmoXJIAZ/related/Contacts/view/`,
    `${ACME}/lightning/r/Account/001A000001FmoXJIAZ/view?ws=%2Flightning%2Fr%2FCase%2F5008F00000302jSQAQ%2Fview&0.source=alohaHeader`,
    `${ACME}/one/one.app#/sObject/001A000001FmoXJIAZ/view`,
    'https://acme.my.salesforce.com/lightning/r/Account/001A000001FmoXJIAZ/view',
    'https://acme.lightning.force.com.mcas.ms/lightning/r/Account/001A000001FmoXJIAZ/view',
  ],
  [
    `${ACME}/lightning/r/Order/8013K000000EBx3QAG/view`,
    `${ACME}/lightning/r/Order/8013K000000EBx3QAG/edit`,
    `${ACME}/lightning/r/Order/8013K000000EBx3/view`,
    `${ACME}/lightning/r/8013K000000EBx3/view`,
    `${ACME}/lightning/r/Order/8013K000000EBx3QAG/related/OrderItems/view`,
    `${ACME}/lightning/r/sObject/8013K000000EBx3QAG/view`,
    `${ACME}/lightning/r/Order/8013K000000EBx3QAG/view?ws=%2Flightning%2Fr%2FAccount%2F001A000001FmoXJIAZ%2Fview`,
    `${ACME}/one/one.app#/sObject/8013K000000EBx3QAG/view`,
    `${ACME}/one/one.app?source=alohaHeader#/sObject/8013K000000EBx3QAG/view?t=1600000000000`,
    'https://acme.my.salesforce.com/lightning/r/Order/8013K000000EBx3QAG/view',
  ],
  [
    'https://acme--uat.sandbox.lightning.force.com/lightning/r/Quote/0Q026000000GimnCAC/view',
    'https://acme--uat.sandbox.my.salesforce.com/lightning/r/Quote/0Q026000000GimnCAC/view',
    'https://acme--uat.sandbox.lightning.force.com/lightning/r/0Q026000000Gimn/view',
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${ACME}/lightning/o/Account/list?filterName=Recent`,
  `${ACME}/lightning/setup/SetupOneHome/home`,
  `${ACME}/lightning/r/Report/00O6e000008peEUEAY/view?queryScope=userFolders`,
  `${ACME}/lightning/o/Account/new`,
  `${ACME}/lightning/o/Account/new?defaultFieldValues=ParentId%3D001A000001FmoXJIAZ`,
  `${ACME}/lightning/r/Contact/001A000001FmoXJIAZ/view`, // object and id contradict each other
  `${ACME}/lightning/r/Account/001A000001FmoX/view`, // too short
  `${ACME}/lightning/page/home`,
  `${ACME}/lightning/r/Invoice__c/a0BA000001FmoXJIAZ/view`,
  'http://acme.lightning.force.com/lightning/r/Account/001A000001FmoXJIAZ/view',
  'https://acme.lightning.force.com.evil.example/lightning/r/Account/001A000001FmoXJIAZ/view',
  'https://login.salesforce.com/',
  `${ACME}/lightning/r/Order/0Q026000000GimnCAC/view`, // a quote's id
  `${ACME}/lightning/r/OrderItem/8023K000000EBx3QAG/view`,
  `${ACME}/lightning/o/Order/list`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${ACME}/lightning/r/Account/0013f000004Y6yCAAS/view`,
    expect: {
      key: 'salesforce-lightning:acme:company:0013f000004Y6yCAAS',
      name: 'Müller & Söhne GmbH',
      phones: ['+49 30 555 0100'],
      owners: [],
    },
  },
  {
    file: 'contact.html',
    url: `${ACME}/lightning/r/Contact/003A000001FmoXJIAZ/view`,
    expect: {
      key: 'salesforce-lightning:acme:contact:003A000001FmoXJIAZ',
      name: 'Ms. Ольга Иванова',
      emails: ['olga@mueller.example'],
      phones: ['+49 30 555 0101'],
      owners: ['salesforce-lightning:acme:company:0013f000004Y6yCAAS'],
    },
  },
  {
    file: 'opportunity.html',
    url: `${ACME}/lightning/r/Opportunity/006Ps00000wENTCIA4/view`,
    expect: {
      key: 'salesforce-lightning:acme:deal:006Ps00000wENTCIA4',
      name: 'Renewal 2027 – "Gold"',
      owners: ['salesforce-lightning:acme:company:0013f000004Y6yCAAS'],
    },
  },
  {
    file: 'console-account.html',
    url: `${ACME}/lightning/r/Account/001A000001FmoXJIAZ/view?ws=%2Flightning%2Fr%2FCase%2F5008F00000302jSQAQ%2Fview`,
    expect: { key: 'salesforce-lightning:acme:company:001A000001FmoXJIAZ', name: 'Northwind Traders' },
  },
  {
    file: 'case.html',
    url: `${ACME}/lightning/r/Case/5008F00000302jSQAQ/view`,
    expect: {
      key: 'salesforce-lightning:acme:ticket:5008F00000302jSQAQ',
      name: 'Pallets arrived wet',
      owners: ['salesforce-lightning:acme:contact:003A000001FmoXJIAZ'],
    },
  },
  // the title is already that of Müller & Söhne, the pane still shows Northwind
  { file: 'title-ahead.html', url: `${ACME}/lightning/r/Account/0013f000004Y6yCAAS/view`, expect: null },
  { file: 'new-contact-modal.html', url: `${ACME}/lightning/r/Account/0013f000004Y6yCAAS/view`, expect: null },
  { file: 'account.html', url: `${ACME}/lightning/o/Account/list?filterName=Recent`, expect: null },
  {
    file: 'order.html',
    url: `${ACME}/lightning/r/Order/8013K000000EBx3QAG/view`,
    expect: {
      key: 'salesforce-lightning:acme:deal.order:8013K000000EBx3QAG',
      name: '00000100',
      emails: ['olga@mueller.example'],
      owners: ['salesforce-lightning:acme:company:0013f000004Y6yCAAS', 'salesforce-lightning:acme:contact:003A000001FmoXJIAZ'],
    },
    calls: ['030 555 0101'],
    writes: ['olga@mueller.example', 'New Quote'],
  },
  {
    file: 'list.html',
    url: `${ACME}/lightning/o/Account/list?filterName=__Recent`,
    expect: null,
    links: [
      'salesforce-lightning:acme:company:0013f000004Y6yCAAS',
      'salesforce-lightning:acme:company:001A000001FmoXJIAZ',
      'salesforce-lightning:acme:deal.order:8013K000000EBx3QAG',
    ],
  },
  {
    file: 'console-case.html',
    url: `${ACME}/lightning/r/Case/5008F00000302jSQAQ/view?ws=%2Flightning%2Fr%2FAccount%2F001A000001FmoXJIAZ%2Fview`,
    expect: {
      key: 'salesforce-lightning:acme:ticket:5008F00000302jSQAQ',
      name: 'Паллеты промокли',
      emails: [],
      owners: ['salesforce-lightning:acme:company:001A000001FmoXJIAZ'],
    },
    links: [
      'salesforce-lightning:acme:company:001A000001FmoXJIAZ',
      'salesforce-lightning:acme:ticket:5008F00000302jSQAQ',
      'salesforce-lightning:acme:company:001A000001FmoXJIAZ',
    ],
  },
  { file: 'console-two-cases.html', url: `${ACME}/lightning/r/Case/5008F00000302jSQAQ/view`, expect: null },
  {
    file: 'console-parent-fields.html',
    url: `${ACME}/lightning/r/Account/0013f000004Y6yCAAS/view?ws=%2Flightning%2Fr%2FContact%2F003A000001FmoXJIAZ%2Fview`,
    expect: {
      key: 'salesforce-lightning:acme:company:0013f000004Y6yCAAS',
      name: 'Müller & Söhne GmbH',
      emails: [],
      phones: ['+49305550100'],
    },
  },
];
