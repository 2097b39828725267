import Papa from 'papaparse';
import { noFormula } from '@/lib/tables/no-formula';
import type { Cell } from './cell';

/** Day of a Date as this machine's calendar has it, YYYY-MM-DD: sorts as text and is read alike everywhere. */
function dayText(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function cellText(cell: Cell): string | number {
  if (cell instanceof Date) return dayText(cell);
  return typeof cell === 'string' ? noFormula(cell) : (cell ?? '');
}

/**
 * Rows as a table (CSV), the heads first. Begins with a mark by which Excel knows UTF-8; no text acts as a formula,
 * numbers stay numbers.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${Papa.unparse(rows.map((row) => row.map(cellText)))}`;
