import type { CrmCases } from '../cases';

const APP = 'https://hq171.infusionsoft.com';

export const examples: CrmCases['examples'] = [
  { url: `${APP}/Contact/manageContact.jsp?view=edit&ID=123`, kind: 'contact', tenant: 'hq171', id: '123' },
  { url: `${APP}/Job/manageJob.jsp?view=edit&ID=21737`, kind: 'deal', type: 'order', tenant: 'hq171', id: '21737' },
  {
    url: `${APP}/Opportunity/manageOpportunity.jsp?view=edit&ID=55`,
    kind: 'deal',
    type: 'opportunity',
    tenant: 'hq171',
    id: '55',
  },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/Contact/manageContact.jsp?view=edit&ID=123`,
    `${APP}/Contact/manageContact.jsp?ID=123&view=edit&tab=orders#top`,
    `${APP}/Contact/manageContact.jsp?ID=123`,
    `${APP}/Contact/oldManageContact_legacy.jsp?view=edit&ID=123`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://keap.app/contact-us/384112612924908',
  'https://keap.app/contacts/list/all',
  `${APP}/app/funnel/funnelEditor?funnelId=5`,
  `${APP}/Contact/manageContact.jsp?view=add`,
  `${APP}/Contact/manageContact.jsp?ID=0`,
  `${APP}/Contact/manageCompany.jsp?view=edit&ID=123`,
  'https://accounts.infusionsoft.com/Contact/manageContact.jsp?ID=123',
  'http://hq171.infusionsoft.com/Contact/manageContact.jsp?view=edit&ID=123',
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${APP}/Contact/manageContact.jsp?view=edit&ID=123`,
    expect: {
      key: 'keap:hq171:contact:123',
      name: 'Dave "D.J." O’Connor-Smythe',
      emails: ['dave@keap.example'],
      phones: ['(480) 555-0100'],
      owners: [],
    },
  },
  {
    file: 'second-contact.html',
    url: `${APP}/Contact/manageContact.jsp?view=edit&ID=124`,
    expect: { key: 'keap:hq171:contact:124', name: 'Наталья Водянова-Портман 🌊' },
  },
  {
    file: 'order.html',
    url: `${APP}/Job/manageJob.jsp?view=edit&ID=21737`,
    expect: { key: 'keap:hq171:deal.order:21737', name: 'Order #21737', owners: ['keap:hq171:contact:123'] },
  },
  { file: 'loading.html', url: `${APP}/Contact/manageContact.jsp?view=edit&ID=123`, expect: null },
  {
    file: 'list.html',
    url: `${APP}/Contact/searchContact.jsp`,
    expect: null,
    links: ['keap:hq171:contact:123', 'keap:hq171:contact:124', 'keap:hq171:deal.order:21737'],
  },
];
