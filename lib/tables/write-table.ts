import Papa from 'papaparse';

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
    line.map((cell) => (typeof cell === 'number' && decimal === ',' ? String(cell).replace('.', ',') : cell)),
  );
  // A number may be negative: only texts are made harmless.
  return `\uFEFF${Papa.unparse(data, { delimiter: separator, escapeFormulae: /^(?:[=@\t\r]|[+-](?![\d.,]+$)).*$/ })}`;
}
