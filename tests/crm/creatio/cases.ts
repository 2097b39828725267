import type { CrmCases } from '../cases';

const CLASSIC = 'https://acme.creatio.com/0/Nui/ViewModule.aspx';
const SOFIA = '4abd319e-cbb6-4b28-b44d-84915be52620';
const SCHOOL = '11111111-2222-3333-4444-555555555555';

export const examples: CrmCases['examples'] = [
  {
    url: `http://k_krylov:7010/0/Nui/ViewModule.aspx#CardModuleV2/ContactPageV2/edit/${SOFIA}`,
    kind: 'contact',
    tenant: 'k_krylov:7010',
    id: SOFIA,
  },
  {
    url: `https://acme.creatio.com/0/Shell/#Card/Accounts_FormPage/edit/${SCHOOL}`,
    kind: 'company',
    tenant: 'acme.creatio.com',
    id: SCHOOL,
  },
  { url: `${CLASSIC}#CardModuleV2/LeadPageV2/edit/${SCHOOL}`, kind: 'lead', tenant: 'acme.creatio.com', id: SCHOOL },
  { url: `${CLASSIC}#CardModuleV2/OpportunityPageV2/edit/${SCHOOL}`, kind: 'deal', tenant: 'acme.creatio.com', id: SCHOOL },
  { url: `${CLASSIC}#CardModuleV2/CasePage/edit/${SCHOOL}`, kind: 'ticket', tenant: 'acme.creatio.com', id: SCHOOL },
  {
    url: `https://crm.example.org/bpm/0/Nui/ViewModule.aspx#CardModuleV2/ContactPageV2/edit/${SOFIA}`,
    kind: 'contact',
    tenant: 'crm.example.org',
    place: 'bpm',
    id: SOFIA,
  },
];

export const same: CrmCases['same'] = [
  [
    `${CLASSIC}#CardModuleV2/ContactPageV2/edit/${SOFIA}`,
    `${CLASSIC}?ClassicUI#CardModuleV2/ContactPageV2/edit/${SOFIA.toUpperCase()}`,
    `${CLASSIC}#SectionModuleV2/ContactSectionV2/CardModuleV2/ContactPageV2/edit/${SOFIA}/`,
    `${CLASSIC}#CardModuleV2%2FContactPageV2%2Fedit%2F${SOFIA}`,
    `https://acme.creatio.com/0/Shell/#Card/Contacts_FormPage/edit/${SOFIA}`,
    `https://acme.creatio.com/0/shell?autoOpenIdLogin=true#Card/Contacts_FormPage/edit/${SOFIA}`,
    `https://acme.creatio.com/Nui/ViewModule.aspx#CardModuleV2/ContactPageV2/edit/${SOFIA}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://acme.creatio.com/0/Shell/#Section/Contacts_ListPage',
  'https://acme.creatio.com/0/Nui/ViewModule.aspx#SectionModuleV2/ContactSectionV2',
  'https://acme.creatio.com/Login/NuiLogin.aspx',
  `${CLASSIC}#CardModuleV2/ContactPageV2/add`,
  `${CLASSIC}#CardModuleV2/ContactPageV2/copy/${SOFIA}`,
  `${CLASSIC}#CardModuleV2/UsrContact1Page/edit/${SOFIA}`, // a schema of this installation: what it shows, nobody knows
  `${CLASSIC}#CardModuleV2/ActivityPageV2/edit/${SOFIA}`,
  `${CLASSIC}#CardModuleV2/ContactPageV2/edit/123`,
  `https://acme.creatio.com/0/Shell/#Card/Products_FormPage/edit/${SOFIA}`,
  `https://acme.creatio.com/0/other/#Card/Contacts_FormPage/edit/${SOFIA}`,
];

/** Heading and field must agree, but neither states the id, and the title says nothing. */
export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${CLASSIC}#CardModuleV2/ContactPageV2/edit/${SOFIA}`,
    expect: {
      key: `creatio:acme.creatio.com:contact:${SOFIA}`,
      name: 'Ковалевская Софья Васильевна',
      emails: ['sofia@math.example'],
      phones: ['+7 900 555-01-10'],
      owners: [`creatio:acme.creatio.com:company:${SCHOOL}`],
    },
  },
  {
    file: 'account.html',
    url: `${CLASSIC}#CardModuleV2/AccountPageV2/edit/${SCHOOL}`,
    expect: {
      key: `creatio:acme.creatio.com:company:${SCHOOL}`,
      name: 'Stockholms högskola “AB”',
      emails: [],
      phones: ['+46 8 555 01 00'],
      owners: [],
    },
  },
  {
    file: 'case.html',
    url: `${CLASSIC}#CardModuleV2/CasePage/edit/${SCHOOL}`,
    expect: {
      key: `creatio:acme.creatio.com:ticket:${SCHOOL}`,
      name: 'Обращение №SR00000024: не приходит счёт',
      emails: [],
      phones: [],
      owners: [`creatio:acme.creatio.com:company:${SCHOOL}`],
    },
  },
  {
    file: 'freedom-account.html',
    url: `https://acme.creatio.com/0/Shell/#Card/Accounts_FormPage/edit/${SCHOOL}`,
    expect: { key: `creatio:acme.creatio.com:company:${SCHOOL}`, name: 'Stockholms högskola “AB”' },
  },
  { file: 'heading-behind.html', url: `${CLASSIC}#CardModuleV2/ContactPageV2/edit/${SOFIA}`, expect: null },
  { file: 'mini-page.html', url: `${CLASSIC}#CardModuleV2/AccountPageV2/edit/${SCHOOL}`, expect: null },
  { file: 'account.html', url: `${CLASSIC}#CardModuleV2/ContactPageV2/edit/${SOFIA}`, expect: null }, // the address is ahead of the page
  {
    file: 'freedom-list.html',
    url: 'https://acme.creatio.com/0/Shell/#Section/Accounts_ListPage',
    expect: null,
    links: [`creatio:acme.creatio.com:company:${SCHOOL}`, `creatio:acme.creatio.com:contact:${SOFIA}`],
  },
  { file: 'freedom-list.html', url: `https://acme.creatio.com/0/Shell/#Card/Accounts_FormPage/edit/${SCHOOL}`, expect: null },
];
