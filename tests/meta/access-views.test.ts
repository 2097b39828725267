import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FURTHER_SECTIONS, SECTIONS } from '@/components/dashboard/sections';
import { VIEWS } from '../e2e/access/views';

/** What `switch` tells apart in a file. */
const casesOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(/case '([\w.-]+)':/g)].map(([, name]) => name);

const pages = readdirSync('entrypoints').filter((name) => existsSync(`entrypoints/${name}/index.html`));
/** Shown by their parts: the window of a parting by the views in it, the dashboard by its sections. */
const IN_PARTS = ['case', 'dashboard'];
/** Nobody ever sees it: lib/store/backups/with-file-url.ts. */
const OUT_OF_SIGHT = ['file-url'];

const known = [
  'client',
  ...casesOf('components/client/client-views.tsx'),
  ...casesOf('components/cards/card-view.tsx'),
  ...[...SECTIONS, ...FURTHER_SECTIONS].map(({ id }) => id),
  ...pages.filter((page) => ![...IN_PARTS, ...OUT_OF_SIGHT].includes(page)),
];

test('every view of ours is checked for access (tests/e2e/access/views.ts)', () => {
  const checked = new Set(VIEWS.map(({ shows }) => shows));
  expect(known.length).toBeGreaterThan(45);
  expect(known.filter((name) => !checked.has(name ?? ''))).toEqual([]);
});
