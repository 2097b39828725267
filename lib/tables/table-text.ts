import Papa from 'papaparse';
import { type Separator, SEPARATORS } from './separators';
import { isBlank } from './unescaped';

/** So much of a text is tried with each separator. */
const TRIED = 20_000;

const parse = (text: string, delimiter: Separator): string[][] => Papa.parse<string[]>(text, { delimiter }).data;

/** How evenly a separator parts the lines: the commonest number of cells, and the share of lines that have it. */
function evenness(text: string, separator: Separator): { cells: number; share: number } {
  const lines = parse(text.slice(0, TRIED), separator).filter((line) => !isBlank(line));
  if (lines.length > 2 && text.length > TRIED) lines.pop(); // cut off within
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 1, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { cells, share: lines.length === 0 ? 0 : times / lines.length };
}

/** The separator by which most lines have the same number of cells, more than one. */
export function guessSeparator(text: string): Separator {
  const tried = SEPARATORS.map((separator) => ({ separator, ...evenness(text, separator) }));
  const fitting = tried.filter(({ cells }) => cells > 1);
  return fitting.toSorted((a, b) => b.share - a.share || b.cells - a.cells)[0]?.separator ?? ',';
}

/** The lines of a table as cells; quoted cells may hold separators and line breaks. Empty lines stay, so that numbers of lines are the file's. */
export const parseTable = (text: string, separator: Separator): string[][] => parse(text, separator);
