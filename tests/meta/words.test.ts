import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resources } from '@/lib/i18n/resources';
import { keysOf, type Words } from './keys-of';
import { sourceFiles } from './source-files';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const plain = (keys: string[]) => [...new Set(keys.map((key) => key.replace(PLURAL, '#')))].toSorted();

const valueAt = (words: Words, key: string) =>
  key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words);
const placeholders = (text: unknown) =>
  [...new Set(String(text).match(/\{\{\s*[\w.]+/g) ?? [])].map((hole) => hole.replace(/\{\{\s*/, '')).toSorted();

describe.each(Object.keys(resources.en) as (keyof typeof resources.en)[])('namespace %s', (namespace) => {
  const en: Words = resources.en[namespace];
  const ru: Words = resources.ru[namespace];

  test('has the same keys in both languages', () => {
    expect(plain(keysOf(ru))).toEqual(plain(keysOf(en)));
  });

  test('has every Russian plural form', () => {
    const stems = new Set(
      keysOf(ru)
        .filter((key) => PLURAL.test(key))
        .map((key) => key.replace(PLURAL, '')),
    );
    const missing = [...stems].flatMap((stem) =>
      ['one', 'few', 'many', 'other'].map((form) => `${stem}_${form}`).filter((key) => valueAt(ru, key) === undefined),
    );
    expect(missing).toEqual([]);
  });

  test('has the same placeholders in both languages', () => {
    const differing = keysOf(en)
      .filter((key) => !PLURAL.test(key))
      .filter((key) => placeholders(valueAt(en, key)).join() !== placeholders(valueAt(ru, key)).join());
    expect(differing).toEqual([]);
  });

  test('has no empty word, and no Latin sentence left in Russian', () => {
    const bad = keysOf(ru).filter((key) => {
      const word = String(valueAt(ru, key)).replace(/\{\{[^}]*\}\}/g, '');
      return word.trim() === '' ? !String(valueAt(ru, key)).includes('{{') : /[a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(word);
    });
    expect(bad).toEqual([]);
  });
});

test('no sentence is written into a component', () => {
  // Text between tags that starts with a letter and has a space: words belong into assets/locales.
  const offenders = sourceFiles('components', 'entrypoints')
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) =>
      />\s*[A-Za-zА-Яа-я][a-zа-я]+ [^<>{}()=;]*</.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
  expect(offenders).toEqual([]);
});
