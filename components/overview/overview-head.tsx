/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/control-has-associated-label -- rows stand where they are scrolled to, which the elements of a table do not allow; a head's label is its button's */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Icon, cx, useWords } from '@/components/ui';
import type { OverviewColumn, OverviewSort } from '@/lib/domain/overview/view';
import { COLUMNS } from './columns';
import styles from './overview.module.css';

export interface OverviewHeadProps {
  columns: readonly OverviewColumn[];
  sort: OverviewSort;
  tracks: string;
  isAllSelected: boolean;
  isSomeSelected: boolean;
  onSort: (sort: OverviewSort) => void;
  onSelectAll: () => void;
}

/** The heads: a press sorts, a second one the other way. */
export function OverviewHead({ columns, sort, tracks, isAllSelected, isSomeSelected, onSort, onSelectAll }: OverviewHeadProps) {
  const { t } = useWords();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headLine} style={{ gridTemplateColumns: tracks }}>
        <div role="columnheader" className={styles.select}>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={isAllSelected}
              aria-label={t('overview:select.all')}
              ref={(box) => {
                if (box) box.indeterminate = isSomeSelected && !isAllSelected;
              }}
              onChange={onSelectAll}
            />
          </label>
        </div>
        {columns.map((column) => {
          const isSorted = sort.column === column;
          const { isNumber, isDescending = false } = COLUMNS[column];
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={cx(styles.headCell, isNumber && styles.number)}
            >
              <button
                type="button"
                className={styles.sortButton}
                onClick={() => onSort({ column, descending: isSorted ? !sort.descending : isDescending })}
              >
                <span>{t(`overview:column.${column}`)}</span>
                {isSorted && <Icon of={sort.descending ? ArrowDown : ArrowUp} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
