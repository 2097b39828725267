import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button, Checkbox, IconButton, Row, useWords } from '@/components/ui';
import { builtInViews } from '@/lib/domain/overview/built-in-views';
import { OVERVIEW_COLUMNS, type OverviewColumn } from '@/lib/domain/overview/view';
import styles from './overview.module.css';

export interface ColumnsPanelProps {
  columns: readonly OverviewColumn[];
  onChange: (columns: OverviewColumn[]) => void;
}

/** Which columns are shown, and in what order; the name always comes first. */
export function ColumnsPanel({ columns, onChange }: ColumnsPanelProps) {
  const { t } = useWords();
  const shown: OverviewColumn[] = columns.filter((column) => column !== 'name');
  const hidden = OVERVIEW_COLUMNS.filter((column) => !columns.includes(column));
  const keep = (rest: readonly OverviewColumn[]) => onChange(['name', ...rest]);
  function move(column: OverviewColumn, by: -1 | 1) {
    const at = shown.indexOf(column);
    const without = shown.filter((one) => one !== column);
    keep([...without.slice(0, at + by), column, ...without.slice(at + by)]);
  }
  return (
    <section className={styles.panel} aria-label={t('overview:columns.title')}>
      <ul className={styles.columnList}>
        {[...shown, ...hidden].map((column) => {
          const label = t(`overview:column.${column}`);
          const at = shown.indexOf(column);
          return (
            <li key={column} className={styles.columnLine}>
              <Checkbox
                label={label}
                value={at >= 0}
                onChange={(isOn) => keep(isOn ? [...shown, column] : shown.filter((one) => one !== column))}
              />
              {at >= 0 && (
                <Row gap={1}>
                  <IconButton
                    icon={ArrowUp}
                    label={t('overview:columns.up', { column: label })}
                    isDisabled={at === 0}
                    onPress={() => move(column, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={t('overview:columns.down', { column: label })}
                    isDisabled={at === shown.length - 1}
                    onPress={() => move(column, 1)}
                  />
                </Row>
              )}
            </li>
          );
        })}
      </ul>
      <Button tone="quiet" onPress={() => onChange([...builtInViews.all.columns])}>
        {t('overview:columns.reset')}
      </Button>
    </section>
  );
}
