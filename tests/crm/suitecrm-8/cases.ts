import type { CrmCases } from '../cases';

const HOST = 'crm.example.com';
const SITE = `https://${HOST}`;
const ACCOUNT = '9551c669-c8d4-01b8-ec01-5ea2ef347a6b';
const ID = '11111111-2222-3333-4444-555555555555';
const QUOTE = '33333333-2222-3333-4444-555555555555';
const LEGACY_QUOTE = `${SITE}/public/legacy/index.php?module=AOS_Quotes&action=DetailView&record=${QUOTE}`;

export const examples: CrmCases['examples'] = [
  { url: `${SITE}/#/accounts/record/${ACCOUNT}?return_module=Accounts`, kind: 'company', tenant: HOST, id: ACCOUNT },
  { url: `${SITE}/public/#/contacts/record/${ID}`, kind: 'contact', tenant: HOST, id: ID },
  { url: `${SITE}/#/leads/record/${ID}`, kind: 'lead', tenant: HOST, id: ID },
  { url: `${SITE}/#/opportunities/record/${ID}`, kind: 'deal', tenant: HOST, id: ID },
  { url: `${SITE}/#/cases/record/${ID}`, kind: 'ticket', tenant: HOST, id: ID },
  { url: `${SITE}/#/quotes/record/${ID}`, kind: 'deal', tenant: HOST, id: ID, type: 'AOS_Quotes' },
  { url: `${SITE}/#/invoices/record/${ID}`, kind: 'deal', tenant: HOST, id: ID, type: 'AOS_Invoices' },
  { url: `${SITE}/suite/public/#/leads/record/${ID}`, kind: 'lead', tenant: HOST, place: 'suite', id: ID },
];

export const same: CrmCases['same'] = [
  [
    `${SITE}/#/accounts/record/${ACCOUNT}`,
    `${SITE}/index.php#/accounts/record/${ACCOUNT}`,
    `${SITE}/public/#/accounts/record/${ACCOUNT}?return_module=Accounts`,
    `${SITE}/public/index.php#/accounts/edit/${ACCOUNT}`,
    `${SITE}/#%2Faccounts%2Frecord%2F${ACCOUNT}`,
    `${SITE}/?login=1#/accounts/record/${ACCOUNT}/`,
  ],
  [`${SITE}/#/quotes/record/${QUOTE}`, `${SITE}/public/#/quotes/edit/${QUOTE}`],
];

export const negatives: CrmCases['negatives'] = [
  `${SITE}/#/accounts/index`,
  `${SITE}/#/Login`,
  `${SITE}/#/accounts/edit`,
  `${SITE}/#/accounts/duplicate/${ID}`,
  `${SITE}/#/users/record/${ID}`,
  `${SITE}/#/accounts/record/`,
  `${SITE}/public/legacy/index.php?module=Accounts&action=index`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

const MUELLER = `suitecrm-8:${HOST}:company:${ACCOUNT}`;
const OLGA = `suitecrm-8:${HOST}:contact:${ID}`;

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${SITE}/public/#/accounts/record/${ACCOUNT}`,
    expect: {
      key: MUELLER,
      name: 'Müller & Söhne "Nord" GmbH',
      emails: ['office@mueller.example'],
      phones: ['+49 30 555 0100'],
      owners: [],
    },
  },
  {
    file: 'contact.html',
    url: `${SITE}/public/#/contacts/record/${ID}`,
    expect: {
      key: OLGA,
      name: 'г-жа Ольга «Оля» Иванова 🎉',
      emails: ['olga@mueller.example'],
      phones: ['+7 495 555-01-01'],
      owners: [MUELLER],
    },
  },
  {
    file: 'opportunity.html',
    url: `${SITE}/public/#/opportunities/record/${ID}`,
    expect: { key: `suitecrm-8:${HOST}:deal:${ID}`, name: 'Renewal 2027', owners: [MUELLER] },
  },
  {
    file: 'shell.html',
    url: `${SITE}/public/#/quotes/record/${QUOTE}`,
    frames: { [LEGACY_QUOTE]: 'legacy-quote.html' },
    expect: {
      key: `suitecrm-8:${HOST}:deal.AOS_Quotes:${QUOTE}`,
      name: 'Pumps, second delivery',
      owners: [MUELLER, OLGA],
    },
  },
  { file: 'modal.html', url: `${SITE}/public/#/accounts/record/${ACCOUNT}`, expect: null },
  {
    file: 'list.html',
    url: `${SITE}/public/#/accounts/index`,
    expect: null,
    links: [MUELLER, `suitecrm-8:${HOST}:company:22222222-2222-3333-4444-555555555555`],
  },
];
