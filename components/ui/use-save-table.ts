import { useLocale } from 'react-aria-components/I18nProvider';
import type { Cell } from '@/lib/files/cell';
import type { ExportKind } from '@/lib/settings/export-log';
import { type TableFormat, tableFile } from '@/lib/tables/table-file';
import { styleOf } from '@/lib/tables/table-style';
import { saveFile } from './save-file';

/**
 * Hands a table to the browser to save, as table programs of the interface's language expect it.
 * @param name of the file, without the ending
 * @param columns heads, in the user's language
 * @param rows cells in the order of the heads
 * @param what it is, for the log of what was exported
 */
type SaveTable = (
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: TableFormat,
  what?: ExportKind,
) => Promise<void>;

/** A table as a file, in the separators and numbers of the language; the log of exports knows of it. */
export function useSaveTable(): SaveTable {
  const { locale } = useLocale();
  return async (name, columns, rows, format, what = 'table') =>
    saveFile(`${name}.${format}`, await tableFile(name, columns, rows, format, styleOf(locale)), what, rows.length);
}
