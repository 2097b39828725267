import type { CrmCases } from '../cases';

const HOST = 'acme.sugarondemand.com';
const CLOUD = `https://${HOST}`;
const OWN = 'https://crm.example.com/sugar';
const ID = '11111111-2222-3333-4444-555555555555';
const ACCOUNT = 'aaaaaaaa-2222-3333-4444-555555555555';
const DEAL = '22222222-2222-3333-4444-555555555555';
const QUOTE = '33333333-2222-3333-4444-555555555555';

export const examples: CrmCases['examples'] = [
  {
    url: `https://cloudsi.sugarondemand.com/#Accounts/${ID}`,
    kind: 'company',
    tenant: 'cloudsi.sugarondemand.com',
    id: ID,
  },
  { url: `${CLOUD}/#Contacts/${ID}`, kind: 'contact', tenant: HOST, id: ID },
  {
    url: `https://sugarinternal.sugarondemand.com/#Leads/${ID}`,
    kind: 'lead',
    tenant: 'sugarinternal.sugarondemand.com',
    id: ID,
  },
  {
    url: `https://evolutioncrm.sugarondemand.com/#Opportunities/${ID}`,
    kind: 'deal',
    tenant: 'evolutioncrm.sugarondemand.com',
    id: ID,
  },
  { url: `${CLOUD}/#Cases/${ID}`, kind: 'ticket', tenant: HOST, id: ID },
  { url: `${CLOUD}/#Quotes/${ID}`, kind: 'deal', tenant: HOST, id: ID, type: 'Quotes' },
  { url: `${OWN}/#Contacts/${ID}`, kind: 'contact', tenant: 'crm.example.com', place: 'sugar', id: ID },
];

export const same: CrmCases['same'] = [
  [
    `${CLOUD}/#Contacts/${ID}`,
    `${CLOUD}/index.php#Contacts/${ID}`,
    `${CLOUD}/#Contacts/${ID}/edit`,
    `${CLOUD}/#Contacts/${ID}?view=x`,
    `${CLOUD}/#Contacts%2F${ID}`,
    `${CLOUD}/#bwc/index.php?module=Contacts&action=DetailView&record=${ID}`,
    `${CLOUD}/#bwc/index.php?action=EditView&record=${ID}&module=Contacts`,
    `${CLOUD}/index.php?module=Contacts&action=DetailView&record=${ID}&bwcFrame=1`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${CLOUD}/#Accounts`,
  `${CLOUD}/#Accounts/create`,
  `${CLOUD}/#Accounts/config`,
  `${CLOUD}/#Accounts/layout/records`,
  `${CLOUD}/#Home/${ID}`,
  `${CLOUD}/#Employees/${ID}`,
  `${CLOUD}/#bwc/index.php?module=Quotes&action=index`,
  `${CLOUD}/`,
];

export const verifies: CrmCases['verifies'] = 'title';

const MUELLER = `sugarcrm:${HOST}:company:${ACCOUNT}`;

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `${CLOUD}/#Accounts/${ACCOUNT}`,
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
    url: `${CLOUD}/#Contacts/${ID}`,
    expect: {
      key: `sugarcrm:${HOST}:contact:${ID}`,
      name: 'г-жа Ольга Иванова',
      emails: ['olga@mueller.example'],
      phones: ['+7 495 555-01-01'],
      owners: [MUELLER],
    },
    writes: ['olga@mueller.example'],
  },
  {
    file: 'opportunity.html',
    url: `${CLOUD}/#Opportunities/${DEAL}`,
    expect: { key: `sugarcrm:${HOST}:deal:${DEAL}`, name: 'Renewal 2027: "Gold" 🎉', owners: [MUELLER] },
  },
  {
    file: 'shell.html',
    url: `${CLOUD}/#bwc/index.php?module=Quotes&action=DetailView&record=${QUOTE}`,
    frames: { [`${CLOUD}/index.php?module=Quotes&action=DetailView&record=${QUOTE}&bwcFrame=1`]: 'bwc-quote.html' },
    expect: { key: `sugarcrm:${HOST}:deal.Quotes:${QUOTE}`, name: 'Pumps, second delivery' },
  },
  { file: 'drawer.html', url: `${CLOUD}/#Accounts/${ACCOUNT}`, expect: null },
  {
    file: 'list.html',
    url: `${CLOUD}/#Accounts`,
    expect: null,
    links: [MUELLER, `sugarcrm:${HOST}:company:${DEAL}`, `sugarcrm:${HOST}:deal.Quotes:${QUOTE}`],
  },
];
