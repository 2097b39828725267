import { describe, expect, test } from 'vitest';
import { covers, isCovered, sitePattern } from '@/lib/sites/origins';

describe('covers', () => {
  test.each([
    ['https://*.hubspot.com/*', 'https://app.hubspot.com/*', true],
    ['https://*.hubspot.com/*', 'https://hubspot.com/*', true],
    ['https://*.hubspot.com/*', 'https://*.hubspot.com/*', true],
    ['https://*.hubspot.com/*', 'https://*.eu.hubspot.com/*', true],
    ['https://app.hubspot.com/*', 'https://*.hubspot.com/*', false],
    ['https://*.hubspot.com/*', 'https://nothubspot.com/*', false],
    ['https://*.hubspot.com/*', 'http://app.hubspot.com/*', false],
    ['*://*/*', 'https://app.hubspot.com/*', true],
    ['https://*/*', '*://app.hubspot.com/*', false],
    ['<all_urls>', 'http://127.0.0.1/*', true],
    ['https://app.hubspot.com/contacts/*', 'https://app.hubspot.com/*', false],
  ])('%s ⊇ %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });
});

test('a site is asked for by host, without its port', () => {
  expect(sitePattern('http://crm.localhost:8069/web?x#y')).toBe('http://crm.localhost/*');
  expect(sitePattern('chrome://extensions/')).toBeNull();
  expect(sitePattern('about:blank')).toBeNull();
  expect(sitePattern(undefined)).toBeNull();
});

test('a port does not matter to a permission', () => {
  expect(isCovered(['http://*.localhost/*'], 'http://crm.localhost:1234/clients/1')).toBe(true);
  expect(isCovered(['http://*.localhost/*'], 'https://crm.localhost/')).toBe(false);
});
