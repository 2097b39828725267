import { useFormats, useWords } from '@/components/ui';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import type { BookState } from '@/lib/store/hooks/use-overview';
import { FilterChips } from './filter-chips';
import { useOverviewView } from './overview-state';
import styles from './overview.module.css';
import type { Cells } from './use-cells';

export interface OverviewCountProps {
  state: BookState;
  /** Undefined before the first answer. */
  count: number | undefined;
  crm: Cells['crm'];
  category: Cells['category'];
  columns: readonly OverviewColumn[];
}

/** How many are shown of how many, how far was read, and what is filtered by. One line that is always there. */
export function OverviewCount({ state, count, crm, category, columns }: OverviewCountProps) {
  const { t } = useWords();
  const formats = useFormats();
  const filter = useOverviewView((view) => view.filter);
  const isSearching = useOverviewView((view) => view.search.trim() !== '');
  const sorted = useOverviewView((view) => view.sort.column);
  const set = useOverviewView((view) => view.set);
  const percent = (share: number) => formats.number(Math.floor(share * 100));
  return (
    <div className={styles.line2}>
      <output className={styles.count} aria-live="polite">
        {count !== undefined && t('overview:count', { shown: formats.number(count), total: formats.number(state.total) })}
      </output>
      {state.rows < 1 ? (
        <span className={styles.quiet}>{t('overview:readingClients', { percent: percent(state.rows) })}</span>
      ) : (
        isSearching &&
        state.texts < 1 && <span className={styles.quiet}>{t('overview:search.reading', { percent: percent(state.texts) })}</span>
      )}
      {!columns.includes(sorted) && (
        <span className={styles.quiet}>{t('overview:sort.by', { column: t(`overview:column.${sorted}`) })}</span>
      )}
      <FilterChips filter={filter} crm={crm} category={category} onChange={(next) => set({ filter: next })} />
    </div>
  );
}
