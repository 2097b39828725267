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
  'https://acme.my.salesforce.com/001A000001FmoXJIAZ', // the Classic page of the same record
  'https://login.salesforce.com/',
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
];
