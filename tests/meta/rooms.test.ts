import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const read = (file: string) => readFileSync(file, 'utf8');

/** The text of a page from a heading to the next one of the same or a higher rank. */
function part(page: string, heading: string): string {
  const [, from = ''] = page.split(`\n${heading}\n`);
  return from.split(/\n##+ /)[0] ?? '';
}

/** Names of the folders right below one. */
const roomsOf = (folder: string) =>
  [
    ...new Set(
      sourceFiles(folder)
        .map((file) => file.slice(folder.length + 1).split('/'))
        .filter((parts) => parts.length > 1)
        .map(([first]) => first ?? ''),
    ),
  ].toSorted();

describe('docs/architecture.md has a line for every folder', () => {
  const page = read('docs/architecture.md');
  test.each([
    ['lib', '## Where things live', 'lib/'],
    ['entrypoints', '### Inputs of the build', ''],
    ['components', '### Components', ''],
    ['lib/store', '### The store', ''],
  ])('below %s, and names none that is gone', (folder, heading, prefix) => {
    const named = [...part(page, heading).matchAll(/^\| `([\w./-]+)\/` /gm)]
      .map(([, name = '']) => name)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    expect(named.toSorted()).toEqual(roomsOf(folder));
  });

  // Folders of tests that mirror one of lib or the components need no line of their own.
  test('below tests, unless it mirrors one of lib', () => {
    const text = part(page, '### Tests');
    const strange = roomsOf('tests').filter((room) => !roomsOf('lib').includes(room) && !text.includes(`\`${room}/\``));
    expect(strange).toEqual([]);
  });
});

test('docs/README.md names every document', () => {
  const index = read('docs/README.md');
  const documents = sourceFiles('docs').filter((file) => /^docs\/(store\/)?[\w-]+\.md$/.test(file) && file !== 'docs/README.md');
  expect(documents.length).toBeGreaterThan(15);
  expect(documents.filter((file) => !index.includes(`(${file.slice('docs/'.length)})`))).toEqual([]);
});

test('every decision bears the number of its file, and stands in the index under its title', () => {
  const index = read('docs/decisions/README.md');
  const records = sourceFiles('docs/decisions').filter((file) => !file.endsWith('README.md'));
  expect(records.length).toBeGreaterThan(20);
  const numbers = records.map((file) => Number(file.split('/').at(-1)?.slice(0, 4)));
  expect(new Set(numbers).size).toBe(numbers.length);
  const odd = records.filter((file, at) => {
    const title = /^# (\d+)\. (.+)\n/.exec(read(file));
    return Number(title?.[1]) !== numbers[at] || !index.includes(`[${title?.[2]}](${file.split('/').at(-1)})`);
  });
  expect(odd).toEqual([]);
});

test('no link between documents leads nowhere', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...sourceFiles('docs').filter((file) => file.endsWith('.md'))];
  const known = new Set(sourceFiles('.').flatMap((file) => [file, dirname(file)]));
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => new URL(target, `file:///${page}`).pathname.slice(1).replace(/\/$/, ''))
      .filter((target) => !known.has(decodeURI(target)))
      .map((target) => `${page} → ${target}`),
  );
  expect(broken).toEqual([]);
});
