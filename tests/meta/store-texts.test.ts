import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '@/lib/crm/registry';

const page = (name: string) => readFileSync(`docs/store/${name}.md`, 'utf8');
/** Text below a heading of a listing, up to the next one. */
const part = (text: string, heading: string) => text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

describe.each(['en', 'ru'] as const)('the listing, %s', (language) => {
  const listing = page(`listing-${language}`);
  const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;

  test('has the name and the summary of the manifest, as long as the stores take them', () => {
    expect(part(listing, 'Name')).toBe(words.name?.message);
    expect(part(listing, 'Summary')).toBe(words.description?.message);
    expect(part(listing, 'Name').length).toBeLessThanOrEqual(45);
    expect(part(listing, 'Summary').length).toBeLessThanOrEqual(132);
  });

  test('has a description, and says what is asked for', () => {
    expect(part(listing, 'Description').length).toBeGreaterThan(800);
    expect(part(listing, 'Description').length).toBeLessThanOrEqual(16_000);
    expect(part(listing, 'What it asks for').length).toBeGreaterThan(100);
  });

  test('counts the CRMs that there are', () => {
    expect(listing).toContain(`${ADAPTERS.filter(({ id }) => id !== 'demo-crm').length} CRM`);
  });

  test('has a privacy policy of as many paragraphs in each language', () => {
    expect(page(`privacy-${language}`).match(/^\*\*/gm)).toHaveLength(page('privacy-en').match(/^\*\*/gm)?.length ?? 0);
  });
});

test('every file that the pages for the stores lead to exists', () => {
  const pages = [
    'listing-en',
    'listing-ru',
    'privacy-en',
    'privacy-ru',
    'permissions',
    'reviewers',
    'data-collection',
    'web-ext',
  ];
  const links = pages.flatMap((name) => [...page(name).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => `docs/store/${link}`));
  const named = pages.flatMap((name) =>
    [...page(name).matchAll(/`((?:lib|tests|entrypoints|components|scripts)\/[\w./-]+)`/g)].map(([, file = '']) => file),
  );
  expect(links.length).toBeGreaterThan(3);
  expect([...links, ...named].filter((file) => !existsSync(file))).toEqual([]);
});
