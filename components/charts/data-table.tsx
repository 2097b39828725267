import { useState } from 'react';
import { Button, useWords } from '@/components/ui';
import styles from './data-table.module.css';
import { type ChartTable, type TableCell, clientHref } from './table-cell';

export interface DataTableProps {
  /** What it is, for screen readers. */
  caption: string;
  table: ChartTable;
  /** Rows shown at first, and added by each press. */
  pageSize?: number;
}

const isNumber = ({ value }: TableCell): boolean => typeof value === 'number';

function CellText({ cell: { text, client } }: { cell: TableCell }) {
  return client === undefined ? text : <a href={clientHref(client)}>{text}</a>;
}

/** A table to read: the first cell of each row names it, numbers stand below each other. Long ones are shown bit by bit. */
export function DataTable({ caption, table: { head, rows }, pageSize = 50 }: DataTableProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(pageSize);
  const left = rows.length - shown;
  const visible = rows.slice(0, Math.min(shown, rows.length));
  const kinds = (visible[0] ?? []).map((cell) => (isNumber(cell) ? styles.number : undefined));
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th key={name} scope="col" className={kinds[column]}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visible.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no ids, and hold no state
              <tr key={index}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={head[column]} scope="row">
                      <CellText cell={cell} />
                    </th>
                  ) : (
                    <td key={head[column]} className={kinds[column]}>
                      <CellText cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <Button tone="quiet" onPress={() => setShown(shown + pageSize)}>
          {t('charts:more', { count: Math.min(left, pageSize) })}
        </Button>
      )}
    </>
  );
}
