import type { CrmCases } from '../cases';

const GUID = '11111111-2222-3333-4444-555555555555';
const CONTOSO = 'https://contoso.crm4.dynamics.com/main.aspx';

export const examples: CrmCases['examples'] = [
  {
    url: 'https://contoso.crm5.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=12345678-1234-1234-1234-123456789abc',
    kind: 'company',
    tenant: 'contoso.crm5.dynamics.com',
    id: '12345678-1234-1234-1234-123456789abc',
  },
  {
    url: `${CONTOSO}?etn=contact&pagetype=entityrecord&id=%7B${GUID}%7D`,
    kind: 'contact',
    tenant: 'contoso.crm4.dynamics.com',
    id: GUID,
  },
  {
    url: 'https://contoso.crm.dynamics.com/main.aspx?appid=98d1cf55-fc47-e911-a97c-000d3ae05a70&pagetype=entityrecord&etn=lead&id=ed975ea3-531c-e511-80d8-3863bb3ce2c8',
    kind: 'lead',
    tenant: 'contoso.crm.dynamics.com',
    id: 'ed975ea3-531c-e511-80d8-3863bb3ce2c8',
  },
  {
    url: `https://contoso.crm.dynamics.com/main.aspx?etn=opportunity&id=${GUID}&pagetype=entityrecord`,
    kind: 'deal',
    tenant: 'contoso.crm.dynamics.com',
    id: GUID,
  },
  {
    url: `https://contoso.crm.dynamics.com/main.aspx?appid=12345678-1234-1234-1234-123456789abc&pageType=EntityRecord&etn=incident&id=${GUID}`,
    kind: 'ticket',
    tenant: 'contoso.crm.dynamics.com',
    id: GUID,
  },
  {
    url: `https://crm.contoso.example:444/sales/main.aspx?etn=account&pagetype=entityrecord&id=${GUID}`,
    kind: 'company',
    tenant: 'crm.contoso.example:444',
    id: GUID,
  },
  {
    url: `${CONTOSO}?pagetype=entityrecord&etn=quote&id=${GUID}`,
    kind: 'deal',
    tenant: 'contoso.crm4.dynamics.com',
    id: GUID,
    type: 'quote',
  },
  {
    url: `${CONTOSO}?pagetype=entityrecord&etn=salesorder&id=${GUID}`,
    kind: 'deal',
    tenant: 'contoso.crm4.dynamics.com',
    id: GUID,
    type: 'salesorder',
  },
  {
    url: `${CONTOSO}?pagetype=entityrecord&etn=invoice&id=${GUID}`,
    kind: 'deal',
    tenant: 'contoso.crm4.dynamics.com',
    id: GUID,
    type: 'invoice',
  },
];

export const same: CrmCases['same'] = [
  [
    `${CONTOSO}?pagetype=entityrecord&etn=contact&id=${GUID}`,
    `${CONTOSO}?id=${GUID}&etn=contact&pagetype=entityrecord`,
    `${CONTOSO}?appid=98d1cf55-fc47-e911-a97c-000d3ae05a70&newWindow=true&pagetype=EntityRecord&etn=Contact&id=%7b${GUID.toUpperCase()}%7d#form`,
    `${CONTOSO}?forceUCI=1&pagetype=entityrecord&etn=contact&id={${GUID}}&formid=915f6055-2e07-4276-ae08-2b96c8d02c57`,
  ],
  [
    `${CONTOSO}?etn=account&pagetype=entityrecord&id=${GUID}`,
    `${CONTOSO}?etc=1&id=%7b${GUID}%7d&pagetype=entityrecord#908391997`, // a number for the table
    `${CONTOSO}?etc=1&extraqs=formid%3d53e2f137-d7f8-4556-a260-bd320fa7e62c&histKey=422700437&id=%7b${GUID}%7d&newWindow=true&pagetype=entityrecord`,
    `${CONTOSO}?etn=Account&etc=1&navbar=off&cmdbar=false&pagetype=entityrecord&id=${GUID}`,
    `https://contoso.crm4.dynamics.com//main.aspx?pageType=entityrecord&id=%7B${GUID.toUpperCase()}%7D&etn=ACCOUNT&appname=Sales`,
  ],
  [
    `${CONTOSO}?etn=salesorder&id={${GUID}}&pagetype=entityrecord`,
    `${CONTOSO}?etn=SalesOrder&pagetype=entityrecord&id=%7b${GUID}%7d`,
    `${CONTOSO}?etc=1088&pagetype=entityrecord&id=${GUID}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  'https://contoso.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=account',
  'https://contoso.crm.dynamics.com/main.aspx?appid=fcc48c60-da53-ef11-a317-6045bda960d5',
  `${CONTOSO}?pagetype=entityrecord&etn=account`, // a new one
  `${CONTOSO}?pagetype=entityrecord&etn=account&id=`,
  `${CONTOSO}?pagetype=entityrecord&etn=systemuser&id=${GUID}`,
  `${CONTOSO}?pagetype=entityrecord&etn=account&etn=contact&id=${GUID}`, // which of the two?
  `${CONTOSO}?etn=account&id=${GUID}`,
  `${CONTOSO}?pagetype=dashboard&id=${GUID}&etn=account`,
  'https://contoso.crm.dynamics.com/api/data/v9.2/accounts(11111111-2222-3333-4444-555555555555)',
  'https://home.dynamics.com/',
  `${CONTOSO}?pagetype=entityrecord&etn=systemuser&etc=1&id=${GUID}`, // the name counts, not the number
  `${CONTOSO}?pagetype=entityrecord&etc=8&id=${GUID}`, // users
  `${CONTOSO}?pagetype=entityrecord&etn=constructor&id=${GUID}`,
  `${CONTOSO}?pagetype=entityrecord&etn=account&etn=contact&etc=1&id=${GUID}`,
];

export const verifies: CrmCases['verifies'] = 'title';

export const pages: CrmCases['pages'] = [
  {
    file: 'account.html',
    url: `https://contoso.crm4.dynamics.com/main.aspx?appid=98d1cf55-fc47-e911-a97c-000d3ae05a70&pagetype=entityrecord&etn=account&id=${GUID}`,
    expect: {
      key: `dynamics-365:contoso.crm4.dynamics.com:company:${GUID}`,
      name: 'Fabrikam, Inc.',
      emails: ['info@fabrikam.example'],
      phones: ['+1 425 555 0100'],
    },
  },
  {
    file: 'contact.html',
    url: 'https://contoso.crm4.dynamics.com/main.aspx?etn=contact&pagetype=entityrecord&id=%7Bed975ea3-531c-e511-80d8-3863bb3ce2c8%7D',
    expect: {
      key: 'dynamics-365:contoso.crm4.dynamics.com:contact:ed975ea3-531c-e511-80d8-3863bb3ce2c8',
      name: 'Łukasz Żak',
      owners: [`dynamics-365:contoso.crm4.dynamics.com:company:${GUID}`],
    },
  },
  {
    file: 'account-title-behind.html',
    url: `https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${GUID}`,
    expect: null,
  },
  {
    file: 'record-in-dialog.html',
    url: `https://contoso.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=account&id=${GUID}`,
    expect: null,
  },
  { file: 'account.html', url: 'https://contoso.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=account', expect: null },
  {
    file: 'order.html',
    url: `https://contoso.crm4.dynamics.com/main.aspx?etn=salesorder&pagetype=entityrecord&id=44444444-2222-3333-4444-555555555555`,
    expect: {
      key: 'dynamics-365:contoso.crm4.dynamics.com:deal.salesorder:44444444-2222-3333-4444-555555555555',
      name: 'Заказ № 12 «Столы»',
      owners: [`dynamics-365:contoso.crm4.dynamics.com:company:${GUID}`],
    },
    calls: ['Call'],
  },
  {
    file: 'case.html',
    url: `https://contoso.crm4.dynamics.com/main.aspx?etn=incident&pagetype=entityrecord&id=66666666-2222-3333-4444-555555555555`,
    expect: {
      key: 'dynamics-365:contoso.crm4.dynamics.com:ticket:66666666-2222-3333-4444-555555555555',
      name: 'Pallets arrived "wet"',
      owners: [],
    },
  },
  {
    file: 'grid.html',
    url: 'https://contoso.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=account&viewid=1',
    expect: null,
    links: [
      `dynamics-365:contoso.crm4.dynamics.com:company:${GUID}`,
      'dynamics-365:contoso.crm4.dynamics.com:contact:ed975ea3-531c-e511-80d8-3863bb3ce2c8',
    ],
  },
];
