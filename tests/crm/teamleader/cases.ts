import type { CrmCases } from '../cases';

const APP = 'https://focus.teamleader.eu';
const ERLICH = 'cde0bc5f-8602-4e12-b5d3-f03436b54c0d';
const PIPER = '11111111-2222-3333-4444-555555555555';
const DEAL = '6e7fe84d-d4b3-4723-abae-9bc082d8f65a';
const own = { tenant: 'teamleader.eu' };

export const examples: CrmCases['examples'] = [
  { url: `${APP}/contact_detail.php?id=${ERLICH}`, kind: 'contact', ...own, id: ERLICH },
  { url: 'https://app.teamleader.eu/contact_detail.php?id=18128209', kind: 'contact', ...own, id: '18128209' },
  { url: `${APP}/company_detail.php?id=${PIPER}`, kind: 'company', ...own, id: PIPER },
  { url: `${APP}/sale_detail.php?id=${DEAL}`, kind: 'deal', ...own, id: DEAL },
  { url: `${APP}/invoice_detail.php?id=12345`, kind: 'deal', type: 'invoice', ...own, id: '12345' },
  { url: `${APP}/ticket_detail.php?id=123`, kind: 'ticket', ...own, id: '123' },
];

export const same: CrmCases['same'] = [
  [
    `${APP}/contact_detail.php?id=${ERLICH}`,
    `${APP}/contact_detail.php?tab=files&id=${ERLICH.toUpperCase()}#top`,
    `https://app.teamleader.eu/contact_detail.php?id=${ERLICH}`,
  ],
];

export const negatives: CrmCases['negatives'] = [
  `${APP}/contacts.php`,
  `${APP}/dashboard.php`,
  `${APP}/contact_detail.php`,
  `${APP}/contact_detail.php?id=new`,
  `${APP}/contact_detail.php?id=1&id=2`,
  `${APP}/x/contact_detail.php?id=5`,
  `${APP}/user_detail.php?id=5`,
  `https://www.teamleader.eu/contact_detail.php?id=5`,
  `http://focus.teamleader.eu/contact_detail.php?id=5`,
];

export const verifies: CrmCases['verifies'] = 'title';

const KEY = 'teamleader:teamleader.eu';

export const pages: CrmCases['pages'] = [
  {
    file: 'contact.html',
    url: `${APP}/contact_detail.php?id=${ERLICH}`,
    expect: {
      key: `${KEY}:contact:${ERLICH}`,
      name: 'Erlich "Aviato" Bachman',
      emails: [], // no main part: whose they are is not known
      phones: [],
      owners: [`${KEY}:company:${PIPER}`], // not the one in the menu
    },
  },
  {
    file: 'company.html',
    url: `${APP}/company_detail.php?id=${PIPER}`,
    expect: { key: `${KEY}:company:${PIPER}`, name: 'АО «Рога и копыта»', emails: ['info@roga.example'] },
  },
  {
    file: 'deal.html',
    url: `${APP}/sale_detail.php?id=${DEAL}`,
    expect: {
      key: `${KEY}:deal:${DEAL}`,
      name: 'Website 2.0',
      emails: [],
      owners: [`${KEY}:company:${PIPER}`, `${KEY}:contact:${ERLICH}`],
    },
  },
  {
    file: 'invoice.html',
    url: `${APP}/invoice_detail.php?id=12345`,
    expect: { key: `${KEY}:deal.invoice:12345`, name: 'Invoice 2026/5', owners: [`${KEY}:company:${PIPER}`] },
  },
  {
    file: 'list.html',
    url: `${APP}/contacts.php`,
    expect: null,
    links: [`${KEY}:contact:${ERLICH}`, `${KEY}:company:${PIPER}`],
  },
  { file: 'company.html', url: `${APP}/dashboard.php`, expect: null },
];
