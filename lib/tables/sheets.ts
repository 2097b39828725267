import readWorkbook from 'read-excel-file/web-worker';

/** One sheet of a workbook, cells as texts. */
export interface SheetOfTexts {
  name: string;
  lines: string[][];
}

/** A date cell has no zone: the library gives it as UTC. Midnight is a day without a time. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The sheets of an .xlsx file. @throws if it is none, or is damaged */
export async function readSheets(file: Blob): Promise<SheetOfTexts[]> {
  const sheets = await readWorkbook(file);
  return sheets.map(({ sheet, data }) => ({ name: sheet, lines: data.map((line) => line.map(cellText)) }));
}
