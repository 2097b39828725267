import type { CrmCases } from '../cases';

const NETWORK = '24d60e04-e2a1-46a0-8f18-6b8f7711ab01';
const APP = `https://app.folk.app/apps/contacts/network/${NETWORK}`;
const GROUP = `${APP}/groups/73f72ed0-d7dc-4a47-a1fb-13eb503d0854`;
const ANA = '11111111-2222-3333-4444-555555555555';

export const examples: CrmCases['examples'] = [
  { url: `${GROUP}/people/${ANA}`, kind: 'contact', tenant: NETWORK, id: ANA },
  { url: `${APP}/people/${ANA}`, kind: 'contact', tenant: NETWORK, id: ANA },
];

export const same: CrmCases['same'] = [
  [
    `${GROUP}/people/${ANA}`,
    `${APP}/people/${ANA}`,
    `${GROUP}/view/5a/people/${ANA}/?tab=notes#x`,
    `https://app.folk.app/apps/contacts/network/${NETWORK.toUpperCase()}/people/${ANA}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/settings/api-keys`,
  'https://app.folk.app/shared/100-VC-firm-eBQ61SEn13lP1A06',
  GROUP,
  `${GROUP}/people`,
  `${GROUP}/companies/${ANA}`, // unverified: not taken
  `https://www.folk.app/apps/contacts/network/${NETWORK}/people/${ANA}`,
  `http://app.folk.app/apps/contacts/network/${NETWORK}/people/${ANA}`,
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'person.html',
    url: `${GROUP}/people/${ANA}`,
    expect: null,
    reach: { emails: ['ana@garcia.example'], phones: ['+34915550100'], taxIds: [] },
    links: [`folk:${NETWORK}:contact:11111111-2222-3333-4444-555555555556`],
  },
  { file: 'person.html', url: GROUP, expect: null, reach: null },
  { file: 'two-dialogs.html', url: `${GROUP}/people/${ANA}`, expect: null, reach: null },
];
