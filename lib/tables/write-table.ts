import Papa from 'papaparse';
import type { Cell } from '@/lib/files/cell';
import { dayText } from '@/lib/files/day-of-cell';
import { noFormula } from './no-formula';

/** A table to be saved; the first line holds the heads. */
export type Table = (string | number)[][];

/** A table program of a country that writes a decimal comma takes a semicolon between cells, and the comma in numbers. */
export interface TableStyle {
  separator: ',' | ';';
  decimal: '.' | ',';
}

/** Is a number also where it is written as a text. */
const NUMBER = /^[+-]\d[\d.,]*$/;

/**
 * Rows as a table (CSV). Begins with the mark by which Excel knows UTF-8; no text acts as a formula (lib/tables/unescaped.ts reads it
 * back), numbers stay numbers.
 */
export function tableText(table: readonly (readonly Cell[])[], { separator, decimal }: TableStyle): string {
  const written = (cell: Cell): string | number => {
    if (cell instanceof Date) return dayText(cell);
    if (typeof cell === 'number' && decimal === ',') return String(cell).replace('.', ',');
    if (typeof cell === 'string' && !NUMBER.test(cell)) return noFormula(cell);
    return cell ?? '';
  };
  const data = table.map((line) => line.map(written));
  return `\uFEFF${Papa.unparse(data, { delimiter: separator })}`;
}
