import Papa from 'papaparse';
import { noFormula } from './no-formula';

/** Is a number also where it is written as a text. */
const NUMBER = /^[+-]\d[\d.,]*$/;

/** A table to be saved; the first line holds the heads. */
export type Table = (string | number)[][];

/** A table program of a country that writes a decimal comma takes a semicolon between cells, and the comma in numbers. */
export interface TableStyle {
  separator: ',' | ';';
  decimal: '.' | ',';
}

/** CSV that begins with the mark by which Excel knows UTF-8; no cell acts as a formula (lib/tables/unescaped.ts reads it back). */
export function tableText(table: Table, { separator, decimal }: TableStyle): string {
  const data = table.map((line) =>
    line.map((cell) => {
      if (typeof cell === 'string') return NUMBER.test(cell) ? cell : noFormula(cell);
      return decimal === ',' ? String(cell).replace('.', ',') : cell;
    }),
  );
  return `\uFEFF${Papa.unparse(data, { delimiter: separator })}`;
}
