import type { Cell } from './cell';
import { csvText } from './csv-text';
import { workbookFile } from './workbook-file';

/** How a table can be saved. */
export type TableFormat = 'csv' | 'xlsx';

/**
 * A table as a file.
 * @param name of the sheet in a workbook
 * @param columns heads
 * @param rows cells in the order of the heads
 */
export async function tableFile(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: TableFormat,
): Promise<Blob> {
  if (format === 'csv') return new Blob([csvText([columns, ...rows])], { type: 'text/csv;charset=utf-8' });
  return workbookFile([{ name, columns, rows }]);
}
