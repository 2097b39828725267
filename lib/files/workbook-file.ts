import type { Cell } from './cell';

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  /** Heads. */
  columns: readonly string[];
  /** Cells in the order of the heads. */
  rows: readonly (readonly Cell[])[];
}

/** What Excel takes as the name of a sheet. */
const LONGEST = 31;

/** A name that Excel takes, and that no sheet before has. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[\\/?*:[\]]/g, ' ').replace(/^'+|'+$/g, '');
  let free = plain.slice(0, LONGEST);
  for (let count = 2; taken.has(free); count += 1) free = `${plain.slice(0, LONGEST - 3)} ${count}`;
  taken.add(free);
  return free;
}

/** Several tables as one workbook, a sheet for each. Every text is a text, so nothing can act as a formula. */
export async function workbookFile(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const taken = new Set<string>();
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: sheetName(name, taken),
      data: [columns.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => [...row])],
      columns: columns.map((head, at) => ({
        width: Math.min(60, Math.max(10, head.length, ...rows.map((row) => String(row[at] ?? '').length)) + 2),
      })),
      stickyRowsCount: 1,
      dateFormat: 'yyyy-mm-dd',
    })),
  ).toBlob();
}
