import type { BenchRow } from '../../tests/bench/stats';

/** One line of a Markdown table. */
const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const verdict = ({ held }: BenchRow): string => (held === false ? '**missed**' : held ? 'held' : '');

/** Every row of a run, each beside its reference. */
export const figuresTable = (rows: readonly BenchRow[]): string =>
  [
    line(['what', 'measured', 'beside', 'budget', '']),
    line(['---', '---', '---', '---', '---']),
    ...rows.map((row) => line([row.what, row.measured, row.reference, row.budget, verdict(row)])),
  ].join('\n');

/** The same measures with more and more stored: a row each, a column for each size. */
export function curveTable(rows: readonly BenchRow[]): string {
  const sizes = [...new Set(rows.flatMap(({ events }) => events ?? []))].toSorted((a, b) => a - b);
  const whats = [...new Set(rows.filter(({ what }) => !what.endsWith('stored')).map(({ what }) => what))];
  const cell = (what: string, size: number) => rows.find((row) => row.what === what && row.events === size)?.measured ?? '';
  return [
    line(['what', ...sizes.map((size) => `${size.toLocaleString('en')} events`)]),
    line(['---', ...sizes.map(() => '---')]),
    ...whats.map((what) => line([what, ...sizes.map((size) => cell(what, size))])),
  ].join('\n');
}

/** A page with one of its tables put in anew. @param name of the table, in the comments around it */
export function withTable(page: string, name: 'figures' | 'curve', table: string): string {
  const [begin, end] = [`<!-- ${name}: npm run bench -->`, `<!-- end of ${name} -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`The page has no ${begin} … ${end}`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
