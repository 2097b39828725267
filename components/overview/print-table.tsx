import { useEffect } from 'react';
import { useFormats, useWords } from '@/components/ui';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';
import type { OverviewColumn, OverviewFilter } from '@/lib/domain/overview/view';
import { COLUMNS } from './columns';
import styles from './overview.module.css';
import type { Cells } from './use-cells';
import { useFilterWords } from './use-filter-words';

/** A print-out of more is a book that nobody reads. */
export const MOST_PRINTED = 2_000;

export interface PrintTableProps {
  /** At most MOST_PRINTED of them. */
  rows: readonly OverviewRow[];
  /** How many fit in all. */
  count: number;
  columns: readonly OverviewColumn[];
  cells: Cells;
  filter: OverviewFilter;
  search: string;
  /** Printed, or not printed after all. */
  onDone: () => void;
}

/** The table as paper needs it: every row, no window to scroll in. On paper only; opens the browser's dialog by itself. */
export function PrintTable({ rows, count, columns, cells, filter, search, onDone }: PrintTableProps) {
  const { t } = useWords();
  const formats = useFormats();
  const words = useFilterWords(cells)(filter).map(([, text]) => text);
  if (search.trim() !== '') words.unshift(`“${search.trim()}”`);
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one print-out, whatever is drawn again meanwhile
  }, []);
  const counts = { shown: formats.number(rows.length), total: formats.number(count) };
  return (
    <div className={styles.printed}>
      <h1>{t('overview:title')}</h1>
      <p>
        {formats.dateTime(Date.now())} · {t('overview:print.count', counts)}
        {words.length > 0 && ` · ${words.join(' · ')}`}
      </p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={COLUMNS[column].isNumber ? styles.number : undefined}>
                {t(`overview:column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column} className={COLUMNS[column].isNumber ? styles.number : undefined}>
                  <bdi>{cells.text(column, row)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
