import { type TableStyle, tableText } from './write-table';
import type { Cell } from '@/lib/files/cell';
import { workbookFile } from '@/lib/files/workbook-file';

/** How a table can be saved. */
export type TableFormat = 'csv' | 'xlsx';

/** Rows written out without a pause: some 10 ms of work. */
const PIECE = 2_000;

/**
 * A table as a file; the page goes on working, however long the table is.
 * @param name of the sheet in a workbook
 * @param columns heads
 * @param rows cells in the order of the heads
 * @param style of CSV; a workbook is read alike everywhere
 */
export async function tableFile(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: TableFormat,
  style: TableStyle,
): Promise<Blob> {
  if (format === 'xlsx') return workbookFile([{ name, columns, rows }]);
  const parts = [tableText([columns], style)];
  for (let from = 0; from < rows.length; from += PIECE) {
    // A mark of UTF-8 stands at the beginning of a file only.
    parts.push('\r\n', tableText(rows.slice(from, from + PIECE), style).slice(1));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
