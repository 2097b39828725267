import writeWorkbook from 'write-excel-file/browser';
import type { Table } from './write-table';

/** A table as an .xlsx file: heads in bold and always in view, numbers as numbers, texts as texts and never as formulas. */
export function tableWorkbook(table: Table, sheet: string): Promise<Blob> {
  const [heads = [], ...lines] = table;
  const data = [
    heads.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
    ...lines.map((line) =>
      line.map((cell) => {
        if (cell === '') return null;
        return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
      }),
    ),
  ];
  const columns = heads.map((_, index) => ({
    width: Math.min(50, Math.max(...table.slice(0, 200).map((line) => String(line[index] ?? '').length)) + 2),
  }));
  return writeWorkbook(data, { sheet, columns, stickyRowsCount: 1 }).toBlob();
}
