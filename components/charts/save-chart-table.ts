import { saveFile } from '@/components/ui/save-file';
import { type ChartTable, savedRows } from './table-cell';

/** Rows written out without a pause: some 10 ms of work. */
const PIECE = 2_000;

/** Hands a table to the browser to save as CSV; the page goes on working, however long it is. @param name of the file, without the ending */
export async function saveChartTable(name: string, table: ChartTable): Promise<void> {
  const { csvText } = await import('@/lib/files/csv-text');
  const parts = [csvText([table.head])];
  for (let from = 0; from < table.rows.length; from += PIECE) {
    // A mark of UTF-8 stands at the beginning of a file only.
    parts.push('\r\n', csvText(savedRows(table, from, Math.min(from + PIECE, table.rows.length))).slice(1));
    await new Promise((resolve) => setTimeout(resolve));
  }
  saveFile(`${name}.csv`, new Blob(parts, { type: 'text/csv;charset=utf-8' }), 'chart', table.rows.length);
}
