import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FILE = new URL('../../docs/faults.md', import.meta.url);
const HEAD = '<!-- counted -->';

/**
 * Holds the table of docs/faults.md to what was counted just now: of `fault`, tried so many `times`, no event was lost and none
 * doubled (the tests that counted failed otherwise). With FAULTS=write the table is made to say it.
 */
export function expectRow(fault: string, times: number): void {
  const text = readFileSync(FILE, 'utf8');
  const row = (line: string) => line.split('|').map((cell) => cell.trim());
  const wanted = ['', fault, times.toLocaleString('en'), '0', '0', ''];
  const [before = '', table = ''] = text.split(HEAD);
  const lines = table.split('\n');
  const stem = (name: string) => name.replaceAll(/\d+/g, '#');
  const at = lines.findIndex((line) => stem(row(line)[1] ?? '') === stem(fault));
  if (process.env.FAULTS === 'write') {
    const line = `| ${wanted.slice(1, -1).join(' | ')} |`;
    if (at === -1) lines.splice(lines.findLastIndex((one) => one.startsWith('|')) + 1, 0, line);
    else lines[at] = line;
    writeFileSync(FILE, before + HEAD + lines.join('\n'));
    return;
  }
  expect(row(lines[at] ?? ''), `the row of “${fault}” in docs/faults.md (FAULTS=write counts anew)`).toEqual(wanted);
}
