import type { Cell } from './cell';
import { csvText } from './csv-text';

/** How a table can be saved. */
export type TableFormat = 'csv' | 'xlsx';

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;
/** Least and greatest width of a column, in characters. */
const NARROW = 8;
const WIDE = 60;

const lengthOf = (cell: Cell | undefined): number => (cell instanceof Date ? 10 : String(cell ?? '').length);
const inSheet = (cell: Cell): Cell => (typeof cell === 'string' ? cell.slice(0, LONGEST) || null : cell);

/**
 * A table as a file. In a workbook every text is a text, so nothing can act as a formula; its head stays in sight. The library for
 * workbooks is loaded when one is asked for.
 * @param columns heads
 * @param rows cells in the order of the heads
 */
export async function tableFile(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: TableFormat,
): Promise<Blob> {
  if (format === 'csv') return new Blob([csvText([columns, ...rows])], { type: 'text/csv;charset=utf-8' });
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const looked = rows.slice(0, 1_000);
  const widths = columns.map((head, at) => Math.max(NARROW, head.length, ...looked.map((row) => lengthOf(row[at]))));
  const heads = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  return writeExcelFile([heads, ...rows.map((row) => row.map(inSheet))], {
    columns: widths.map((width) => ({ width: Math.min(WIDE, width + 2) })),
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
  }).toBlob();
}
