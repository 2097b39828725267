import { type TableStyle, tableText } from './write-table';
import type { Cell } from '@/lib/files/cell';
import { workbookFile } from '@/lib/files/workbook-file';

/** How a table can be saved. */
export type TableFormat = 'csv' | 'xlsx';

/**
 * A table as a file.
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
  if (format === 'csv') return new Blob([tableText([columns, ...rows], style)], { type: 'text/csv;charset=utf-8' });
  return workbookFile([{ name, columns, rows }]);
}
