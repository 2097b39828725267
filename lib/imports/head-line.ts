import { readAmount } from '@/lib/tables/amount';
import { readDate } from '@/lib/tables/date';
import { isBlank } from '@/lib/tables/unescaped';
import { fieldsOfHead } from './guess-columns';

/** Lines among which the names of the columns are looked for: above them stand a title, a period, the name of a firm. */
const LOOKED_AT = 20;

const isValue = (cell: string): boolean => readAmount(cell) !== null || readDate(cell, 'dmy') !== null || cell.includes('@');
const filled = (line: readonly string[]): string[] => line.map((cell) => cell.trim()).filter((cell) => cell !== '');

/** Lines at the beginning that hold something, with their places: among them the user can choose the names of the columns. */
export const firstLines = (lines: readonly (readonly string[])[]): { at: number; cells: readonly string[] }[] =>
  lines
    .slice(0, LOOKED_AT * 2)
    .flatMap((cells, at) => (isBlank(cells) ? [] : [{ at, cells }]))
    .slice(0, LOOKED_AT);

/**
 * Place of the line that holds the names of the columns: the one with most names that are known, else the first one of several cells if
 * none of them looks like a value.
 * @returns null if the table seems to have none
 */
export function findHeadLine(lines: readonly (readonly string[])[]): number | null {
  const tried = firstLines(lines);
  const known = tried.map(({ at, cells }) => ({ at, count: cells.filter((cell) => fieldsOfHead(cell).length > 0).length }));
  const [best] = known.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  if (best) return best.at;
  const first = tried.find(({ cells }) => filled(cells).length > 1) ?? tried[0];
  return first && !filled(first.cells).some(isValue) ? first.at : null;
}
