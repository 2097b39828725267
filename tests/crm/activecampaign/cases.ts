import type { CrmCases } from '../cases';

const APP = 'https://acme.activehosted.com/app';

export const examples: CrmCases['examples'] = [
  { url: 'https://ulule.activehosted.com/app/contacts/123', kind: 'contact', tenant: 'ulule', id: '123' },
  { url: 'https://acme.activehosted.com/app/deals/5', kind: 'deal', tenant: 'acme', id: '5' },
  { url: 'https://acme.activehosted.com/app/accounts/31', kind: 'company', tenant: 'acme', id: '31' },
];

export const same: CrmCases['same'] = [
  [
    'https://acme.activehosted.com/app/contacts/123',
    'https://acme.activehosted.com/app/contacts/123/',
    'https://acme.activehosted.com/app/contacts/123?tab=deals#notes',
    'https://ACME.activehosted.com//app/contacts/123/edit',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://acme.activehosted.com/app/contacts/tags',
  'https://acme.activehosted.com/app/contacts/?listid=1&status=1',
  'https://acme.activehosted.com/app/contacts',
  'https://acme.activehosted.com/app/contacts/0',
  'https://acme.activehosted.com/app/deals/',
  'https://acme.activehosted.com/app/campaigns/123',
  'https://acme.activehosted.com/contacts/123',
  'http://acme.activehosted.com/app/contacts/123',
  'https://acme.activehosted.com:8443/app/contacts/123',
  'https://activehosted.com/app/contacts/123',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${APP}/contacts/123`,
    expect: {
      key: 'activecampaign:acme:contact:123',
      name: 'Zoë O’Brien-Łukasiewicz',
      emails: [],
      phones: [],
      owners: ['activecampaign:acme:company:31'],
    },
  },
  {
    file: 'account.html',
    url: `${APP}/accounts/31`,
    expect: { key: 'activecampaign:acme:company:31', name: 'Łuk & Sons', owners: [] },
  },
  {
    file: 'deal.html',
    url: `${APP}/deals/5`,
    expect: {
      key: 'activecampaign:acme:deal:5',
      name: 'Spring “Bloom” order 🌷',
      owners: ['activecampaign:acme:contact:123', 'activecampaign:acme:company:31'],
    },
  },
  {
    file: 'deal-of-two.html',
    url: `${APP}/deals/6`,
    expect: { key: 'activecampaign:acme:deal:6', name: 'Shared stand', owners: [] },
  },
  {
    file: 'contacts.html',
    url: `${APP}/contacts`,
    expect: null,
    links: ['activecampaign:acme:contact:123', 'activecampaign:acme:company:31', 'activecampaign:acme:contact:124'],
  },
  { file: 'contacts.html', url: `${APP}/contacts/123`, expect: null }, // the address is ahead of the page
  { file: 'new-deal-dialog.html', url: `${APP}/contacts/123`, expect: null },
];
