import type { CrmCases } from '../cases';

const CRM = 'https://acme.agilecrm.com';

export const examples: CrmCases['examples'] = [
  { url: `${CRM}/#contact/5767466600890368`, kind: 'party', tenant: 'acme', id: '5767466600890368' },
  { url: `${CRM}/#deal/5767466600890368`, kind: 'deal', tenant: 'acme', id: '5767466600890368' },
];

export const same: CrmCases['same'] = [
  [
    `${CRM}/#contact/5767466600890368`,
    `${CRM}/?utm=1#contact/5767466600890368`,
    `${CRM}/home#contact/5767466600890368`,
    `${CRM}/#/contact/5767466600890368/`,
    `${CRM}/#contact%2F5767466600890368`,
    `${CRM}/#contact/5767466600890368?tab=deals`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${CRM}/#contacts`,
  `${CRM}/login`,
  `${CRM}/#contact-edit`,
  `${CRM}/#contact/`,
  `${CRM}/#contacts/call-lead/Jane/Doe`,
  `${CRM}/#deals`,
  `${CRM}/contact/5767466600890368`,
  'http://acme.agilecrm.com/#contact/5767466600890368',
  'https://www.agilecrm.com/#contact/5767466600890368',
];

export const verifies: CrmCases['verifies'] = 'nothing';

export const pages: CrmCases['pages'] = [
  {
    file: 'company.html',
    url: `${CRM}/#contact/5767466600890368`,
    expect: {
      key: 'agile-crm:acme:party:5767466600890368',
      name: 'Быстрые решения «Агиль»',
      emails: ['info@agile.example'],
      phones: ['+7 812 555-01-00'],
      owners: [],
    },
    calls: ['+7 812 555-01-00', '+7 812 555-01-00'],
    writes: ['Send Email', 'info@agile.example'],
    links: ['agile-crm:acme:party:4785074604081152', 'agile-crm:acme:party:4785074604081153'],
  },
  {
    file: 'person.html',
    url: `${CRM}/#contact/4785074604081152`,
    expect: { key: 'agile-crm:acme:party:4785074604081152', name: 'Ghanshyam "Ghan" Rao 🚀', emails: ['ghan@agile.example'] },
  },
  {
    file: 'deal.html',
    url: `${CRM}/#deal/77`,
    expect: { key: 'agile-crm:acme:deal:77', name: '100 seats', owners: ['agile-crm:acme:party:5767466600890368'] },
  },
  { file: 'modal.html', url: `${CRM}/#contact/4785074604081152`, expect: null },
  {
    file: 'list.html',
    url: `${CRM}/#contacts`,
    expect: null,
    links: ['agile-crm:acme:party:5767466600890368', 'agile-crm:acme:party:4785074604081152'],
  },
];
