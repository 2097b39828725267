import type { CrmCases } from '../cases';

const APP = 'https://app.close.com';

export const examples: CrmCases['examples'] = [
  { url: `${APP}/lead/lead_1/`, kind: 'company', tenant: 'app.close.com', id: 'lead_1' },
  { url: `${APP}/lead/lead_Xy9ZabcDEF0123456789`, kind: 'company', tenant: 'app.close.com', id: 'lead_Xy9ZabcDEF0123456789' },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/lead/lead_1/`,
    `${APP}/lead/lead_1`,
    `${APP}/lead/lead_1/?utm=1#activity`,
    'https://app.close.io/lead/lead_1/',
    `${APP}/lead/lead%5F1/`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/leads/`,
  `${APP}/settings/`,
  `${APP}/login/`,
  `${APP}/lead/`,
  `${APP}/lead/new/`,
  `${APP}/opportunities/`,
  'http://app.close.com/lead/lead_1/',
  'https://app.close.com:8443/lead/lead_1/',
  'https://api.close.com/lead/lead_1/',
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'lead.html',
    url: `${APP}/lead/lead_1/`,
    expect: { key: 'close:app.close.com:company:lead_1', name: 'Bluth "Banana" Company - Orange County', emails: [], owners: [] },
  },
  {
    file: 'second-lead.html',
    url: `${APP}/lead/lead_2/`,
    expect: { key: 'close:app.close.com:company:lead_2', name: 'ООО «Рога и копыта» 🐂' },
  },
  { file: 'modal.html', url: `${APP}/lead/lead_1/`, expect: null },
  { file: 'loading.html', url: `${APP}/lead/lead_1/`, expect: null },
  {
    file: 'list.html',
    url: `${APP}/leads/`,
    expect: null,
    links: ['close:app.close.com:company:lead_1', 'close:app.close.com:company:lead_2'],
  },
];
