import type { Cell } from './cell';
import { dayOfCell } from './day-of-cell';

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  /** Heads. */
  columns: readonly string[];
  /** Cells in the order of the heads. */
  rows: readonly (readonly Cell[])[];
}

/** What Excel takes as the name of a sheet. */
const LONGEST_NAME = 31;
/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;
/** Least and greatest width of a column, in characters. */
const NARROW = 8;
const WIDE = 60;
/** Rows looked at for the width of the columns. */
const LOOKED_AT = 1_000;

/** A name that Excel takes, and that no sheet before has. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[\\/?*:[\]]/g, ' ').replace(/^'+|'+$/g, '');
  let free = plain.slice(0, LONGEST_NAME);
  for (let count = 2; taken.has(free); count += 1) free = `${plain.slice(0, LONGEST_NAME - 3)} ${count}`;
  taken.add(free);
  return free;
}

const lengthOf = (cell: Cell | undefined): number => (cell instanceof Date ? 10 : String(cell ?? '').length);

/** The library takes a Date as UTC: a night's day would be the day before. */
function dayInSheet(date: Date): Date {
  const [year, month, day] = dayOfCell(date);
  return new Date(Date.UTC(year, month - 1, day));
}

function inSheet(cell: Cell): Cell {
  if (cell instanceof Date) return dayInSheet(cell);
  return typeof cell === 'string' ? cell.slice(0, LONGEST_TEXT) || null : cell;
}

/** Widths that show most cells whole. */
const widthsOf = ({ columns, rows }: Sheet) =>
  columns.map((head, at) => ({
    width: Math.min(WIDE, Math.max(NARROW, head.length, ...rows.slice(0, LOOKED_AT).map((row) => lengthOf(row[at]))) + 2),
  }));

/**
 * Tables as one workbook, a sheet for each: heads in bold and always in view. Every text is a text, so nothing can act as a formula.
 * The library for workbooks is loaded when one is asked for; the way of it that packs without a worker of its own, since Firefox
 * starts none from a blob on a page of an extension, and the file would never come.
 */
export async function workbookFile(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const taken = new Set<string>();
  return writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheetName(sheet.name, taken),
      data: [
        sheet.columns.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...sheet.rows.map((row) => row.map(inSheet)),
      ],
      columns: widthsOf(sheet),
      stickyRowsCount: 1,
      dateFormat: 'yyyy-mm-dd',
    })),
  ).toBlob();
}
