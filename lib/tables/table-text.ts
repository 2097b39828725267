import Papa from 'papaparse';
import { type Separator, SEPARATORS } from './separators';
import { isBlank } from './unescaped';

/** So much of a text is tried with each separator. */
const TRIED = 20_000;

/** How evenly lines are parted: the commonest number of cells, and the share of lines that have it. */
function evenness(table: readonly (readonly string[])[]): { cells: number; share: number } {
  const lines = table.filter((line) => !isBlank(line));
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 1, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { cells, share: lines.length === 0 ? 0 : times / lines.length };
}

/** A cell of a text that was read without regard to quotes: those around all of it go. */
const unquoted = (cell: string): string => (/^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/**
 * The lines of a table as cells; quoted cells may hold separators and line breaks. Some programs write `"Daisy" Ltd;1` without quoting the
 * quotes: then one of them would swallow the lines up to the next, so they are signs like any other where that parts the lines more evenly.
 * Empty lines stay, so that numbers of lines are the file's.
 */
export function parseTable(text: string, delimiter: Separator): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  const plain = Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' }).data;
  const [quoted, bare] = [evenness(data), evenness(plain)];
  return bare.cells >= quoted.cells && bare.share >= quoted.share ? plain.map((line) => line.map(unquoted)) : data;
}

/** The first line of a text may say by what its cells are parted, for table programs. */
export const NAMED_SEPARATOR = /^sep=(.)\r?$/im;

/** The separator that the text names, or the one by which most lines have the same number of cells, more than one. */
export function guessSeparator(text: string): Separator {
  const head = text.slice(0, TRIED);
  const [first = ''] = head.split('\n', 1);
  const named = SEPARATORS.find((separator) => separator === NAMED_SEPARATOR.exec(first)?.[1]);
  if (named) return named;
  const tried = SEPARATORS.map((separator) => {
    const lines = parseTable(head, separator).filter((line) => !isBlank(line));
    if (lines.length > 2 && text.length > TRIED) lines.pop(); // cut off within
    return { separator, ...evenness(lines) };
  });
  const fitting = tried.filter(({ cells }) => cells > 1);
  return fitting.toSorted((a, b) => b.share - a.share || b.cells - a.cells)[0]?.separator ?? ',';
}
