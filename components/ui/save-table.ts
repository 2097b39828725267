import type { Cell } from '@/lib/files/cell';
import { type TableFormat, tableFile } from '@/lib/files/table-file';
import type { ExportKind } from '@/lib/settings/export-log';
import { saveFile } from './save-file';

/**
 * Hands a table to the browser to save.
 * @param name of the file, without the ending
 * @param columns heads, in the user's language
 * @param rows cells in the order of the heads
 */
export async function saveTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: TableFormat,
  what: ExportKind = 'table',
): Promise<void> {
  saveFile(`${name}.${format}`, await tableFile(name, columns, rows, format), what, rows.length);
}
