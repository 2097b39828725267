import type { CrmCases } from '../cases';

const ACME = 'https://acme.my.salesforce.com';

export const examples: CrmCases['examples'] = [
  { url: `${ACME}/001A000001FmoXJIAZ`, kind: 'company', tenant: 'acme', id: '001A000001FmoXJIAZ' },
  { url: `${ACME}/003A000001FmoXJIAZ`, kind: 'contact', tenant: 'acme', id: '003A000001FmoXJIAZ' },
  { url: `${ACME}/00QA000001FmoXJIAZ`, kind: 'lead', tenant: 'acme', id: '00QA000001FmoXJIAZ' },
  { url: `${ACME}/006A000001FmoXJIAZ`, kind: 'deal', tenant: 'acme', id: '006A000001FmoXJIAZ' },
  { url: `${ACME}/5008F00000302jSQAQ`, kind: 'ticket', tenant: 'acme', id: '5008F00000302jSQAQ' },
  { url: `${ACME}/0Q0A000001FmoXJIAZ`, kind: 'deal', tenant: 'acme', id: '0Q0A000001FmoXJIAZ', type: 'quote' },
  { url: `${ACME}/801A000001FmoXJIAZ`, kind: 'deal', tenant: 'acme', id: '801A000001FmoXJIAZ', type: 'order' },
  {
    url: 'https://acme--uat.sandbox.my.salesforce.com/001A000001FmoXJIAZ',
    kind: 'company',
    tenant: 'acme--uat.sandbox',
    id: '001A000001FmoXJIAZ',
  },
  { url: 'https://na35.salesforce.com/001A000001FmoXJIAZ', kind: 'company', tenant: 'na35', id: '001A000001FmoXJIAZ' },
  { url: 'https://acme.my.salesforce.mil/001A000001FmoXJIAZ', kind: 'company', tenant: 'acme', id: '001A000001FmoXJIAZ' },
];

export const same: CrmCases['same'] = [
  [
    `${ACME}/001A000001FmoXJIAZ`,
    `${ACME}/001A000001FmoXJ`, // 15 characters: the checksum is added
    `${ACME}/001A000001FmoXJ/`,
    `${ACME}/001A000001FmoXJ/e?retURL=%2F001A000001FmoXJ`,
    `${ACME}/001A000001FmoXJ/p`,
    `${ACME}/001A000001FmoXJ?srPos=0&srKp=001#top`,
    `${ACME}/001A000001FmoXJ?isdtp=vw&nonce=1`,
    'https://acme.salesforce.com/001A000001FmoXJIAZ',
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${ACME}/001/o`,
  `${ACME}/001/e`,
  `${ACME}/001A000001FmoXJ/m`,
  `${ACME}/001A000001FmoXJ/e?clone=1&retURL=%2F001A000001FmoXJ`,
  `${ACME}/001?fcf=00B000000000001`,
  `${ACME}/005A000001FmoXJIAZ`,
  `${ACME}/home/home.jsp`,
  `${ACME}/search/SearchResults?searchType=2&str=acme`,
  `${ACME}/apex/Account?id=001A000001FmoXJ`,
  'https://login.salesforce.com/',
  'https://login.salesforce.com/001A000001FmoXJIAZ',
  'http://acme.my.salesforce.com/001A000001FmoXJIAZ',
  'https://acme.my.salesforce.com.evil.example/001A000001FmoXJIAZ',
];

export const verifies: CrmCases['verifies'] = 'title';

const MUELLER = 'salesforce-lightning:acme:company:0013f000004Y6yCAAS';
const OLGA = 'salesforce-lightning:acme:contact:0033f000004Y6yCAAS';

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${ACME}/0013f000004Y6yC`,
    expect: { key: MUELLER, name: 'Müller & Söhne "Nord" GmbH', emails: [], phones: ['+49 30 555 0100'], owners: [] },
  },
  {
    file: 'contact.html',
    url: `${ACME}/0033f000004Y6yC`,
    expect: {
      key: OLGA,
      name: 'Ms. Ольга Иванова',
      emails: ['olga@mueller.example'],
      phones: ['+49 30 555 0101'],
      owners: [MUELLER],
    },
  },
  {
    file: 'opportunity.html',
    url: `${ACME}/006A000001FmoXJIAZ`,
    expect: { key: 'salesforce-lightning:acme:deal:006A000001FmoXJIAZ', name: 'Renewal 2027: "Gold" 🎉', owners: [MUELLER] },
  },
  {
    file: 'console.html',
    url: `${ACME}/console`,
    frames: {
      [`${ACME}/0013f000004Y6yC?isdtp=vw`]: 'account.html',
      [`${ACME}/0033f000004Y6yC?isdtp=vw`]: 'contact.html',
    },
    expect: { key: OLGA, name: 'Ms. Ольга Иванова' },
  },
  { file: 'edit-behind.html', url: `${ACME}/0013f000004Y6yC`, expect: null },
  {
    file: 'list.html',
    url: `${ACME}/001/o`,
    expect: null,
    links: ['salesforce-lightning:acme:company:001A000001FmoXJIAZ', MUELLER],
  },
];
