/**
 * Measures what pages and people pay, each figure beside its reference in the same run, prints one table and writes
 * tests/bench/latest.json. Needs the e2e builds (npm run build:e2e) and both browsers.
 *
 *   npm run bench                          everything; some minutes, most of them for filling the database
 *   npm run bench -- --clients 10000       with less stored
 *   npm run bench -- page store            some parts only: page, store, firefox
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchPageCost } from '../tests/bench/page-cost';
import type { BenchRow } from '../tests/bench/stats';
import { benchStore } from '../tests/bench/store';
import { buildFolder } from '../tests/e2e/drivers/launch';

const EVENTS_EACH = 10;
const { values, positionals } = parseArgs({
  options: { clients: { type: 'string', default: '100000' }, runs: { type: 'string', default: '15' } },
  allowPositionals: true,
});
const clients = Number(values.clients);
const wanted = (part: string) => positionals.length === 0 || positionals.includes(part);
const say = (line: string) => console.error(line);

const rows: BenchRow[] = [];
if (wanted('page')) {
  say('What a known CRM page pays …');
  rows.push(...(await benchPageCost(buildFolder('chromium'), Number(values.runs))));
}
if (wanted('store')) {
  say(`Filling Chromium's database with ${clients} clients …`);
  rows.push(...(await benchStore('chromium', { clients, eventsEach: EVENTS_EACH }, say)));
}
if (wanted('firefox')) {
  say(`Filling Firefox's database with ${clients} clients …`);
  rows.push(...(await benchStore('firefox', { clients, eventsEach: EVENTS_EACH }, say)));
}

const table = rows.map(({ what, measured, reference, budget, held }) => [
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
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
writeFileSync(
  'tests/bench/latest.json',
  `${JSON.stringify({ at: new Date().toISOString(), machine, node: process.version, rows }, null, 2)}\n`,
);
