import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADAPTERS } from '@/lib/crm/registry';
import { crmTable } from '@/scripts/crm-list/table';

/** What a formatter may change: widths of columns, breaks of lines. */
const words = (text: string): string =>
  text
    .replace(/\|\s*(?:-+\s*\|\s*)+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('docs/crms.md lists every system as it is: npm run crm:list', () => {
  expect(words(readFileSync('docs/crms.md', 'utf8'))).toBe(words(crmTable(ADAPTERS)));
});
