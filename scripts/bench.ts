/**
 * Measures what pages and people pay, each figure beside its reference in the same run, prints one table and writes
 * tests/bench/latest.json, and of a whole run docs/speed.md. Needs the e2e builds (npm run build:e2e) and both browsers.
 *
 *   npm run bench                          everything; a quarter of an hour and more, much of it for filling the databases
 *   npm run bench -- --clients 10000       with less stored
 *   npm run bench -- page firefox          some parts only: page, chromium, firefox
 *   npm run bench -- firefox --only table  of a browser's parts those whose name matches
 *   npm run bench -- page --beside a=FOLDER --beside b=FOLDER   what other extensions, unpacked, cost the same page
 *   npm run bench -- chromium --curve      with 1,000, 10,000, 100,000 and 1,000,000 events
 *
 * A part that fails is a row that says so; the others are measured all the same. Ends with 1 if one failed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { benchPageCost } from '../tests/bench/page-cost';
import { Parts } from '../tests/bench/parts';
import { benchSoftNavigation } from '../tests/bench/soft-navigation';
import { benchStore } from '../tests/bench/store';
import { curveTable, figuresTable, withTable } from './bench/speed-page';
import { buildFolder } from '../tests/e2e/drivers/launch';

const EVENTS_EACH = 10;
const { values, positionals } = parseArgs({
  options: {
    clients: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
    beside: { type: 'string', multiple: true, default: [] },
    curve: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const size = { clients: Number(values.clients), eventsEach: EVENTS_EACH };
/** Clients stored, one size after the other. */
const sizes = values.curve ? [100, 1_000, 10_000, 100_000] : [size.clients];
const others = values.beside.map((one) => {
  const [name = '', folder] = one.includes('=') ? one.split('=') : [basename(one), one];
  return { name, folder: folder ?? '' };
});
const wanted = (part: string) => positionals.length === 0 || positionals.includes(part);

const parts = new Parts((line) => console.error(line));
if (wanted('page')) {
  await parts.run('what a known CRM page pays', 10, () => benchPageCost(buildFolder('chromium'), Number(values.runs), others));
  await parts.run('leaks', 5, () => benchSoftNavigation(buildFolder('chromium')));
}
for (const browser of ['chromium', 'firefox'] as const) {
  for (const clients of wanted(browser) ? sizes : [])
    await benchStore(browser, { ...size, clients }, parts, new RegExp(values.only));
}

const table = parts.rows.map(({ what, measured, reference, budget, held }) => [
  what,
  measured,
  reference,
  budget,
  held === false ? 'MISSED' : held ? 'held' : '',
]);
const head = ['what', 'measured', 'beside', 'budget', ''];
const widths = head.map((title, column) => Math.max(title.length, ...table.map((row) => row[column]?.length ?? 0)));
for (const row of [head, widths.map((width) => '-'.repeat(width)), ...table]) {
  console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
}
const PAGE = 'docs/speed.md';
const isWhole = positionals.length === 0 && !values.only && others.length === 0;
if (values.curve || isWhole) {
  const page = readFileSync(PAGE, 'utf8');
  const made = values.curve
    ? withTable(page, 'curve', curveTable(parts.rows))
    : withTable(page, 'figures', figuresTable(parts.rows));
  writeFileSync(PAGE, made);
  execFileSync(process.execPath, ['node_modules/oxfmt/bin/oxfmt', PAGE], { stdio: ['ignore', 'ignore', 'inherit'] });
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
writeFileSync(
  'tests/bench/latest.json',
  `${JSON.stringify({ at: new Date().toISOString(), machine, node: process.version, ...size, rows: parts.rows }, null, 2)}\n`,
);
if (parts.failed > 0) {
  console.error(`${parts.failed} parts failed.`);
  process.exitCode = 1;
}
