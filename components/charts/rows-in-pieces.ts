import type { Cell } from '@/lib/files/cell';
import { type ChartTable, savedRows } from './table-cell';

/** Rows made without a pause: some 10 ms of work. */
const PIECE = 2_000;

/** All that is saved of a table; the page goes on working, however long the table is. */
export async function rowsInPieces(table: ChartTable): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for (let from = 0; from < table.rows.length; from += PIECE) {
    rows.push(...savedRows(table, from, Math.min(from + PIECE, table.rows.length)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return rows;
}
