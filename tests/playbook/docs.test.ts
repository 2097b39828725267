import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_IDS } from '@/lib/playbook/fields';
import { FLAG_IDS } from '@/lib/playbook/flags';

test('docs/playbooks.md names every merge field and every flag', () => {
  const docs = readFileSync('docs/playbooks.md', 'utf8');
  expect([...FIELD_IDS, ...FLAG_IDS].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
});
