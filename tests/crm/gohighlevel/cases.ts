import type { CrmCases } from '../cases';

const GHL = 'https://app.gohighlevel.com/v2/location/1Jo7tMynqRtbpB3GHuOd';

export const examples: CrmCases['examples'] = [
  { url: `${GHL}/contacts/detail/abc123XYZ`, kind: 'contact', tenant: '1Jo7tMynqRtbpB3GHuOd', id: 'abc123XYZ' },
  { url: `${GHL}/opportunities/abc123XYZ`, kind: 'deal', tenant: '1Jo7tMynqRtbpB3GHuOd', id: 'abc123XYZ' },
];

export const same: CrmCases['same'] = [
  [
    `${GHL}/contacts/detail/abc123XYZ`,
    `${GHL}/contacts/detail/abc123XYZ/?view=note#x`,
    'https://app.gohighlevel.com/location/1Jo7tMynqRtbpB3GHuOd/contacts/detail/abc123XYZ',
    'https://app.leadconnectorhq.com/v2/location/1Jo7tMynqRtbpB3GHuOd/contacts/detail/abc123XYZ',
    'https://crm.example.org/v2/location/1Jo7tMynqRtbpB3GHuOd/contacts/detail/abc123XYZ',
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://app.gohighlevel.com/v2/location/NNo96bNDoBnBlHRQwsf4/opportunities/list',
  'https://app.gohighlevel.com/',
  `${GHL}/opportunities/bulkactions`,
  `${GHL}/opportunities/pipeline`,
  `${GHL}/contacts/smart_list/All`,
  `${GHL}/contacts/detail/`,
  `${GHL}/dashboard`,
  'https://app.gohighlevel.com/v2/location/x/contacts/detail/abc123XYZ',
  'https://app.gohighlevel.com/contacts/detail/abc123XYZ',
];

/** A contact’s page states no id, and its title may be the agency’s. */
export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${GHL}/contacts/detail/abc123XYZ`,
    expect: {
      key: 'gohighlevel:1Jo7tMynqRtbpB3GHuOd:contact:abc123XYZ',
      name: 'Jean-Luc O’Neill',
      emails: ['jl@stargate.example'],
      phones: ['(555) 010-0142'],
      owners: [],
    },
  },
  {
    file: 'second-contact.html',
    url: `${GHL}/contacts/detail/def456UVW`,
    expect: { key: 'gohighlevel:1Jo7tMynqRtbpB3GHuOd:contact:def456UVW', name: 'Дарья «Даша» Белоусова 🌸', emails: [] },
  },
  {
    file: 'opportunity.html',
    url: `${GHL}/opportunities/Opp456xyzAB`,
    expect: {
      key: 'gohighlevel:1Jo7tMynqRtbpB3GHuOd:deal:Opp456xyzAB',
      name: 'Kitchen 🍳 for O’Neill',
      owners: ['gohighlevel:1Jo7tMynqRtbpB3GHuOd:contact:abc123XYZ'],
    },
  },
  { file: 'opportunity-agency-title.html', url: `${GHL}/opportunities/Opp456xyzAB`, expect: null },
  { file: 'texts-disagree.html', url: `${GHL}/contacts/detail/abc123XYZ`, expect: null },
  {
    file: 'contacts.html',
    url: `${GHL}/contacts/smart_list/All`,
    expect: null,
    links: ['gohighlevel:1Jo7tMynqRtbpB3GHuOd:contact:abc123XYZ', 'gohighlevel:1Jo7tMynqRtbpB3GHuOd:deal:Opp456xyzAB'],
  },
];
