import type { CrmCases } from '../cases';

const CRM = 'https://crm.na1.insightly.com';

export const examples: CrmCases['examples'] = [
  { url: `${CRM}/list/contact/?blade=/details/Contacts/123456`, kind: 'contact', tenant: 'na1', id: '123456' },
  { url: `${CRM}/list/Organisation/?blade=/details/organisation/123456`, kind: 'company', tenant: 'na1', id: '123456' },
  { url: `${CRM}/details/Lead/123456`, kind: 'lead', tenant: 'na1', id: '123456' },
  { url: `${CRM}/details/Leads/123456`, kind: 'lead', tenant: 'na1', id: '123456' },
  { url: `${CRM}/details/Opportunity/123456`, kind: 'deal', tenant: 'na1', id: '123456' },
  { url: `${CRM}/list/Opportunity/?blade=/details/opportunity/123456`, kind: 'deal', tenant: 'na1', id: '123456' },
  { url: 'https://crm.eu1.insightly.com/details/contact/5', kind: 'contact', tenant: 'eu1', id: '5' },
];

export const same: CrmCases['same'] = [
  [
    `${CRM}/details/contact/123456`,
    `${CRM}/details/Contact/123456/`,
    `${CRM}/Details/Contacts/123456?utm=1#notes`,
    `${CRM}/list/Contact/?blade=/details/contact/123456`,
    `${CRM}/list/Contact/?blade=%2Fdetails%2FContacts%2F123456`,
    `${CRM}/list/Contact/?view=12&blade=/details/contact/123456`,
    `${CRM}/list/Organisation/?blade=/details/contact/123456`,
    `${CRM}/details/Organisation/9?blade=/details/contact/123456`, // the blade covers the page
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${CRM}/list/Contact/`,
  `${CRM}/list/Email/`,
  'https://login.insightly.com/user/login',
  `${CRM}/details/Task/5`,
  `${CRM}/details/Contact/5?blade=/details/task/7`, // a task covers the contact
  `${CRM}/list/Contact/?blade=/details/contact/5&blade=/details/contact/6`,
  `${CRM}/details/Contact/new`,
  'http://crm.na1.insightly.com/details/Contact/5',
  'https://marketing.na1.insightly.com/details/Contact/5',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${CRM}/details/contact/123456`,
    expect: { key: 'insightly:na1:contact:123456', name: 'Hélène “Léna” Dupont', emails: [], owners: [] },
  },
  {
    file: 'blade.html',
    url: `${CRM}/list/Organisation/?blade=/details/organisation/77`,
    expect: { key: 'insightly:na1:company:77', name: 'АО «Проницательность»' },
  },
  {
    file: 'opportunity.html',
    url: `${CRM}/details/Opportunity/9`,
    expect: { key: 'insightly:na1:deal:9', name: 'Insight 2030', owners: ['insightly:na1:company:77'] },
  },
  { file: 'modal.html', url: `${CRM}/details/contact/123456`, expect: null },
  {
    file: 'list.html',
    url: `${CRM}/list/Contact/`,
    expect: null,
    links: ['insightly:na1:contact:123456', 'insightly:na1:company:77'],
  },
];
