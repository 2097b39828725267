import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const lines = sourceFiles('lib', 'components', 'entrypoints')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
  .toSorted((a, b) => a.lines - b.lines);
const at = (share: number) => lines[Math.floor((lines.length - 1) * share)]?.lines ?? 0;

test('files are short: median below 80 lines, 90th percentile below 200', () => {
  expect(
    at(0.5),
    `median; longest: ${lines
      .slice(-3)
      .map((l) => `${l.file} ${l.lines}`)
      .join(', ')}`,
  ).toBeLessThan(80);
  expect(at(0.9)).toBeLessThan(200);
});

test('file names are kebab-case', () => {
  const odd = sourceFiles('lib', 'components', 'entrypoints', 'scripts', 'tests').filter(
    (file) => !file.includes('__') && !file.endsWith('/README.md') && !/^[a-z0-9.-]+$/.test(file.split('/').at(-1) ?? ''),
  );
  expect(odd).toEqual([]);
});

test('the lock file holds no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":\s*"http/);
});
