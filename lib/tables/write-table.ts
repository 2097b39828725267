import Papa from 'papaparse';
import type { Cell } from '@/lib/files/cell';
import { dayText } from '@/lib/files/day-of-cell';

/** A table to be saved; the first line holds the heads. */
export type Table = (string | number)[][];

/** A table program of a country that writes a decimal comma takes a semicolon between cells, and the comma in numbers. */
export interface TableStyle {
  separator: ',' | ';';
  decimal: '.' | ',';
}

/** What a table program would carry out, or what would be read back as such; a number with its sign stays as it is. */
const FORMULA = /^(?:'+[=+\-@\t\r\n]|[=@\t\r\n]|[+-](?![\d.,]+$))/;

/**
 * Rows as a table (CSV). Begins with the mark by which Excel knows UTF-8; no text acts as a formula (lib/tables/unescaped.ts reads it
 * back), numbers stay numbers.
 */
export function tableText(table: readonly (readonly Cell[])[], { separator, decimal }: TableStyle): string {
  const written = (cell: Cell): string | number => {
    if (cell instanceof Date) return dayText(cell);
    if (typeof cell === 'number' && decimal === ',') return String(cell).replace('.', ',');
    return cell ?? '';
  };
  const data = table.map((line) => line.map(written));
  return `\uFEFF${Papa.unparse(data, { delimiter: separator, escapeFormulae: FORMULA })}`;
}
