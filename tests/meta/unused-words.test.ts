import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resources } from '@/lib/i18n/resources';
import { keysOf } from './keys-of';
import { sourceFiles } from './source-files';

const sources = sourceFiles('lib', 'components', 'entrypoints')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const allOf = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map((match) => match[1] ?? ''))];

/** What stands between quotes, whole: `client:title`, `red-withdrawn`. */
const whole = new Set(allOf(/['"`]([\w.:-]+)['"`]/g));

/** Put together at run time, by what stands before the first hole: `domain:status.${kind}`, `guard.title.${kind}`, `red-${phase}`. */
const beginnings = allOf(/`([\w:.-]*\w[._-])\$\{/g);

/** The same where nothing but the namespace stands before the hole: `call:${id}.title`. */
const endings = [...sources.matchAll(/`([\w-]+:)\$\{[^{}]*\}(\.[\w.-]+)`/g)];

function isSaid(namespace: string, key: string): boolean {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return [key, stem, `${namespace}:${key}`, `${namespace}:${stem}`].some(
    (name) =>
      whole.has(name) ||
      beginnings.some((beginning) => name.startsWith(beginning)) ||
      endings.some(([, beginning = '', ending = '']) => name.startsWith(beginning) && name.endsWith(ending)),
  );
}

test('every word is said somewhere', () => {
  const unsaid = Object.entries(resources.en).flatMap(([namespace, words]) =>
    keysOf(words)
      .filter((key) => !isSaid(namespace, key))
      .map((key) => `${namespace}:${key}`),
  );
  expect(unsaid).toEqual([]);
});
