import type { CrmCases } from '../cases';

const CRM = 'https://crm.example.org';
const VIEW = `${CRM}/civicrm/contact/view`;

export const examples: CrmCases['examples'] = [
  { url: `${VIEW}?reset=1&cid=202`, kind: 'party', tenant: 'crm.example.org', id: '202' },
  {
    url: 'https://wp.example.org/wp-admin/admin.php?page=CiviCRM&q=civicrm/contact/view&reset=1&cid=202',
    kind: 'party',
    tenant: 'wp.example.org',
    id: '202',
  },
  {
    url: 'https://joomla.example.org/site/administrator/index.php?option=com_civicrm&task=civicrm/contact/view&reset=1&cid=202',
    kind: 'party',
    tenant: 'joomla.example.org',
    place: 'site',
    id: '202',
  },
  {
    url: `${VIEW}/contribution?reset=1&id=7&cid=202&action=view`,
    kind: 'deal',
    type: 'contribution',
    tenant: 'crm.example.org',
    id: '7',
  },
  { url: `${VIEW}/membership?reset=1&id=7&cid=202`, kind: 'deal', type: 'membership', tenant: 'crm.example.org', id: '7' },
  { url: `${VIEW}/case?reset=1&id=7&cid=202&action=view`, kind: 'ticket', tenant: 'crm.example.org', id: '7' },
];

export const same: CrmCases['same'] = [
  [
    `${VIEW}?reset=1&cid=202`,
    `${VIEW}/?cid=202&reset=1&selectedChild=activity#tab`,
    `${VIEW}?cid=202`,
    `${VIEW}/print?reset=1&print=1&cid=202`,
    `${CRM}/civicrm/contact/add?reset=1&action=update&cid=202`,
    `${CRM}/?q=civicrm/contact/view&reset=1&cid=202`,
    `${CRM}/index.php?q=civicrm%2Fcontact%2Fview&cid=202`,
    `${CRM}/wp-admin/admin.php?page=CiviCRM&q=civicrm%2Fcontact%2Fview&cid=202`,
    `${CRM}/civicrm/?civiwp=CiviCRM&q=civicrm/contact/view&reset=1&cid=202`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${CRM}/civicrm/contact/search?reset=1`,
  `${CRM}/civicrm/admin?reset=1`,
  `${CRM}/civicrm/dashboard?reset=1`,
  `${VIEW}?reset=1`,
  `${VIEW}?cid=202&cid=203`,
  `${VIEW}/delete?reset=1&delete=1&cid=202`,
  `${VIEW}/contribution?reset=1&action=add&cid=202`,
  `${CRM}/civicrm/contact/add?reset=1&ct=Individual`,
  `${CRM}/contact/view?cid=202`,
];

export const verifies: CrmCases['verifies'] = 'id';

export const pages: CrmCases['pages'] = [
  {
    file: 'individual.html',
    url: `${VIEW}?reset=1&cid=202`,
    expect: {
      key: 'civicrm:crm.example.org:party:202',
      name: 'Dr. Aparna "Apu" Díaz-Wattson III',
      emails: ['apu@civi.example', 'held@civi.example'],
      phones: ['+1 202 555 0155'],
      owners: ['civicrm:crm.example.org:party:77'],
    },
    writes: ['apu@civi.example'],
  },
  {
    file: 'organization.html',
    url: `${VIEW}?reset=1&cid=77&selectedChild=activity`,
    expect: { key: 'civicrm:crm.example.org:party:77', name: 'Фонд «Тёплый дом» 🏠', emails: [], phones: [], owners: [] },
  },
  {
    file: 'contribution.html',
    url: `${VIEW}/contribution?reset=1&id=7&cid=202&action=view`,
    expect: {
      key: 'civicrm:crm.example.org:deal.contribution:7',
      name: 'View Contribution',
      owners: ['civicrm:crm.example.org:party:202'],
    },
  },
  {
    file: 'case.html',
    url: `${VIEW}/case?reset=1&id=9&cid=202&action=view`,
    expect: {
      key: 'civicrm:crm.example.org:ticket:9',
      name: 'Manage Case',
      owners: ['civicrm:crm.example.org:party:202'],
    },
  },
  { file: 'popup.html', url: `${VIEW}?reset=1&cid=202`, expect: null },
  {
    file: 'search.html',
    url: `${CRM}/civicrm/contact/search?reset=1`,
    expect: null,
    links: ['civicrm:crm.example.org:party:202', 'civicrm:crm.example.org:party:77'],
  },
];
