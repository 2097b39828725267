import { expect, test } from 'vitest';
import { siteOf } from '@/lib/sites/site-of';

test.each([
  ['crm.example.com', 'https://crm.example.com'],
  [' https://CRM.example.com:8443/index.php?module=Accounts#x ', 'https://crm.example.com:8443'],
  ['http://localhost:8069/web', 'http://localhost:8069'],
  ['localhost:8069', 'https://localhost:8069'],
  ['192.168.1.5/crm', 'https://192.168.1.5'],
  ['[::1]:80', 'https://[::1]:80'],
  ['црм.рф', 'https://xn--l1ahr.xn--p1ai'],
  ['', null],
  ['crm', null],
  ['my crm', null],
  ['crm example.com', null],
  ['ftp://crm.example.com', null],
  ['javascript:alert(1)', null],
  ['mailto:a@b.example', null],
  ['https://', null],
])('who types "%s" means %s', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});
