import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CODE = 'lib/domain';
const TESTS = 'tests/domain';
/** A rule's id, standing by itself. Categories (A1, B2 …) are data, not rules of their own. */
const ID = /(?<![\w/-])(?:[ABCDKSP]-[a-z][a-z0-9]*(?:-[a-z]+)*|A3-[a-z]+|C4)(?![\w-])/g;

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const files = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
const rows = readFileSync('docs/domain-rules.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line))
  .map((line) => {
    const [rule = '', , code = '', tests = ''] = cells(line);
    return { rule, code: files(code), tests: files(tests) };
  });

const cites = (folder: string, file: string, rule: string): boolean => {
  const path = join(folder, file);
  return existsSync(path) && [...readFileSync(path, 'utf8').matchAll(ID)].some(([id]) => id === rule);
};

describe('each rule of docs/domain-rules.md is cited where it is carried out and where it is tested', () => {
  test.each(rows)('$rule', ({ rule, code, tests }) => {
    expect(code.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    expect(code.filter((file) => !cites(CODE, file, rule))).toEqual([]);
    expect(tests.filter((file) => !cites(TESTS, file, rule))).toEqual([]);
  });
});

test('every rule that the code cites is in the table', () => {
  const listed = new Set(rows.map(({ rule }) => rule));
  const names = readdirSync(CODE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const cited = names.flatMap((name) => [...readFileSync(join(CODE, name), 'utf8').matchAll(ID)].map(([id]) => id));
  const missing = [...new Set(cited)].filter((id) => !listed.has(id));
  expect(missing).toEqual([]);
});

test('no rule stands in the table twice, and they are in order', () => {
  const ids = rows.map(({ rule }) => rule);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});
