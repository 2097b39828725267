import type { CrmCases } from '../cases';

const APP = 'https://account.lessannoyingcrm.com/app';

export const examples: CrmCases['examples'] = [
  { url: `${APP}/View_Contact?ContactId=3583810`, kind: 'party', tenant: 'lessannoyingcrm.com', id: '3583810' },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/View_Contact?ContactId=3583810`,
    `${APP}/View_Contact?contactid=3583810&Tab=Files`,
    `${APP}/View_Contact?Tab=Files&ContactId=3583810#notes`,
    `${APP}/View_Contact/?ContactId=3583810`,
    'https://www.lessannoyingcrm.com/app/View_Contact?ContactId=3583810',
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/Settings`,
  `${APP}/View_Contact`,
  `${APP}/View_Contact?ContactId=`,
  `${APP}/View_Contact?ContactId=0`,
  `${APP}/View_Contact?ContactId=1&ContactId=2`,
  `${APP}/Edit_Pipeline?ContactId=3583810`,
  'https://api.lessannoyingcrm.com/app/View_Contact?ContactId=3583810',
  'https://lessannoyingcrm.com.example/app/View_Contact?ContactId=3583810',
];

export const verifies: CrmCases['verifies'] = 'title';

const KEY = 'less-annoying-crm:lessannoyingcrm.com:party';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${APP}/View_Contact?ContactId=3583810`,
    expect: {
      key: `${KEY}:3583810`,
      name: "O'Neill & Sons, Ltd.",
      emails: ['info@oneill.example'],
      phones: ['+353 1 555 0100'],
      owners: [`${KEY}:3583811`], // person or company: the address does not say
    },
  },
  {
    file: 'person.html',
    url: `${APP}/View_Contact?ContactId=3583811`,
    expect: { key: `${KEY}:3583811`, name: 'Анна-Мария Иванова', owners: [] },
  },
  { file: 'list.html', url: `${APP}/Contacts`, expect: null, links: [`${KEY}:3583810`, `${KEY}:3583811`] },
  { file: 'list.html', url: `${APP}/View_Contact?ContactId=3583811`, expect: null }, // the title names neither
];
