import type { CrmCases } from '../cases';

const HOST = 'crm.example.com';
const SHOP = `https://${HOST}/index.php`;
const ACCOUNT = '9551c669-c8d4-01b8-ec01-5ea2ef347a6b';
const ID = '11111111-2222-3333-4444-555555555555';
const QUOTE = '33333333-2222-3333-4444-555555555555';
const inner = (query: string) => `${SHOP}?action=ajaxui#ajaxUILoc=${encodeURIComponent(`index.php?${query}`)}`;

export const examples: CrmCases['examples'] = [
  {
    url: `${SHOP}?module=Accounts&return_module=Accounts&action=DetailView&record=${ACCOUNT}`,
    kind: 'company',
    tenant: HOST,
    id: ACCOUNT,
  },
  { url: `${SHOP}?module=Contacts&action=DetailView&record=${ID}`, kind: 'contact', tenant: HOST, id: ID },
  {
    url: `https://${HOST}/crm/index.php?module=Leads&return_module=Leads&action=DetailView&record=${ID}&marked=true`,
    kind: 'lead',
    tenant: HOST,
    place: 'crm',
    id: ID,
  },
  {
    url: `http://${HOST}/crm/index.php?module=Opportunities&action=DetailView&record=${ID}`,
    kind: 'deal',
    tenant: HOST,
    place: 'crm',
    id: ID,
  },
  { url: `${SHOP}?module=Cases&action=DetailView&record=${ID}`, kind: 'ticket', tenant: HOST, id: ID },
  {
    url: inner(`module=Accounts&offset=1&return_module=Accounts&action=DetailView&record=${ID}`),
    kind: 'company',
    tenant: HOST,
    id: ID,
  },
  { url: inner(`module=Contacts&action=DetailView&record=${ID}`), kind: 'contact', tenant: HOST, id: ID },
  { url: `${SHOP}?module=AOS_Quotes&action=DetailView&record=${ID}`, kind: 'deal', tenant: HOST, id: ID, type: 'AOS_Quotes' },
  { url: `${SHOP}?module=AOS_Invoices&action=DetailView&record=${ID}`, kind: 'deal', tenant: HOST, id: ID, type: 'AOS_Invoices' },
];

export const same: CrmCases['same'] = [
  [
    `${SHOP}?module=Contacts&action=DetailView&record=${ID}`,
    `${SHOP}?record=${ID}&action=DetailView&module=Contacts`,
    `${SHOP}?module=Contacts&action=EditView&record=${ID}&return_action=DetailView`,
    `${SHOP}?module=Contacts&action=DetailView&record=${ID}&print=true`,
    `https://${HOST}/?module=Contacts&action=DetailView&record=${ID}#top`,
    inner(`module=Contacts&action=DetailView&record=${ID}`),
    `${SHOP}?action=ajaxui#ajaxUILoc=index.php?module%3DContacts%26action%3DDetailView%26record%3D${ID}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${SHOP}?module=Accounts&action=index`,
  `${SHOP}?module=Users&action=Login`,
  `${SHOP}?module=Users&action=DetailView&record=${ID}`,
  `${SHOP}?module=Accounts&action=EditView`,
  `${SHOP}?module=Accounts&action=EditView&isDuplicate=true&record=${ID}`,
  `${SHOP}?module=Accounts&action=Delete&record=${ID}`,
  `${SHOP}?module=Accounts&action=DetailView&record=`,
  `https://${HOST}/other.php?module=Accounts&action=DetailView&record=${ID}`,
  inner('module=Accounts&action=index'),
  `${SHOP}?action=ajaxui#ajaxUILoc=${encodeURIComponent(`https://evil.example/index.php?module=Accounts&action=DetailView&record=${ID}`)}`,
];

export const verifies: CrmCases['verifies'] = 'id';

const MUELLER = `suitecrm-7:${HOST}:company:${ACCOUNT}`;
const OLGA = `suitecrm-7:${HOST}:contact:${ID}`;

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${SHOP}?module=Accounts&action=DetailView&record=${ACCOUNT}`,
    expect: {
      key: MUELLER,
      name: 'Müller & Söhne "Nord" GmbH',
      emails: ['office@mueller.example'],
      phones: ['+49 30 555 0100'],
      owners: [],
    },
    writes: ['office@mueller.example'],
  },
  {
    file: 'contact.html',
    url: inner(`module=Contacts&action=DetailView&record=${ID}`),
    expect: {
      key: OLGA,
      name: 'Ольга «Оля» Иванова 🎉',
      emails: ['olga@mueller.example'],
      phones: ['+7 495 555-01-01'],
      owners: [MUELLER],
    },
  },
  {
    file: 'quote.html',
    url: `${SHOP}?module=AOS_Quotes&action=DetailView&record=${QUOTE}`,
    expect: { key: `suitecrm-7:${HOST}:deal.AOS_Quotes:${QUOTE}`, name: 'Pumps, second delivery', owners: [MUELLER, OLGA] },
  },
  { file: 'modal.html', url: `${SHOP}?module=Accounts&action=DetailView&record=${ACCOUNT}`, expect: null },
  {
    file: 'list.html',
    url: `${SHOP}?module=Accounts&action=index`,
    expect: null,
    links: [MUELLER, `suitecrm-7:${HOST}:company:22222222-2222-3333-4444-555555555555`],
  },
];
