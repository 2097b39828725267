import type { CrmCases } from '../cases';

const HOST = 'app.futuresimple.com';
const SELL = `https://${HOST}`;

export const examples: CrmCases['examples'] = [
  { url: `${SELL}/crm/contacts/123`, kind: 'party', tenant: HOST, id: '123' },
  { url: `${SELL}/leads/123`, kind: 'lead', tenant: HOST, id: '123' },
  { url: `${SELL}/sales/deals/3351303`, kind: 'deal', tenant: HOST, id: '3351303' },
];

export const same: CrmCases['same'] = [
  [
    `${SELL}/crm/contacts/123`,
    `${SELL}/crm/contacts/123/`,
    `${SELL}/crm/contacts/123/edit?from=list#notes`,
    `${SELL}/sales/contacts/123`,
  ],
  [`${SELL}/leads/123`, `${SELL}/leads/123?tab=activity`],
];

export const negatives: CrmCases['negatives'] = [
  `${SELL}/leads/new`,
  `${SELL}/settings/leads`,
  `${SELL}/crm/contacts`,
  `${SELL}/sales/deals`,
  `${SELL}/sales/deals/stage/4`,
  'http://app.futuresimple.com/leads/123',
  'https://api.futuresimple.com/leads/123',
  'https://app.futuresimple.com.evil.example/leads/123',
];

export const verifies: CrmCases['verifies'] = 'nothing';

const MUELLER = `zendesk-sell:${HOST}:party:123`;
const OLGA = `zendesk-sell:${HOST}:lead:124`;

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${SELL}/crm/contacts/123`,
    expect: { key: MUELLER, name: 'Müller & Söhne "Nord" GmbH', emails: [], phones: [], owners: [] },
  },
  { file: 'person.html', url: `${SELL}/leads/124`, expect: { key: OLGA, name: 'Ольга «Оля» Иванова 🎉' } },
  { file: 'loading.html', url: `${SELL}/leads/124`, expect: null },
  {
    file: 'list.html',
    url: `${SELL}/crm/contacts`,
    expect: null,
    links: [MUELLER, OLGA, `zendesk-sell:${HOST}:deal:3351303`],
  },
];
