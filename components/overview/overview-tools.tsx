import { ArrowDownUp, Bookmark, Columns3, Download, Funnel, Printer } from 'lucide-react';
import { memo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { ActionMenu, Button, ErrorText, IconButton, Row, Select, useWords } from '@/components/ui';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import { useOverviewTools } from '@/lib/store/hooks/use-overview-tools';
import { type SavedView, useSavedViews } from '@/lib/store/hooks/use-saved-views';
import { COLUMNS } from './columns';
import { ColumnsPanel } from './columns-panel';
import { FilterPanel } from './filter-panel';
import { useOverviewView } from './overview-state';
import styles from './overview.module.css';
import { SearchField } from './search-field';
import type { Cells } from './use-cells';
import { useExport } from './use-export';
import { useNarrow } from './use-narrow';
import { usePrint } from './use-print';
import { ViewChoice } from './view-choice';
import { ViewsPanel } from './views-panel';

export interface OverviewToolsProps {
  columns: OverviewColumn[];
  cells: Cells;
  version: number;
  saved: readonly SavedView[];
}

/** What can be opened, the commonest first. */
const PANELS = [
  { id: 'filter', icon: Funnel, label: 'overview:filter.open' },
  { id: 'columns', icon: Columns3, label: 'overview:columns.open' },
  { id: 'views', icon: Bookmark, label: 'overview:view.manage' },
] as const;
type Panel = (typeof PANELS)[number]['id'];

/** Above the table: which view, search, filters, columns, files. One panel at a time is open. */
export const OverviewTools = memo(function OverviewTools({ columns, cells, version, saved }: OverviewToolsProps) {
  const { t } = useWords();
  const { filter, sort, set } = useOverviewView(
    useShallow((state) => ({ filter: state.filter, sort: state.sort, set: state.set })),
  );
  const { ids } = useOverviewTools();
  const [, changeViews] = useSavedViews();
  const [panel, setPanel] = useState<Panel | null>(null);
  const isNarrow = useNarrow();
  const [save, problem] = useExport(columns, cells);
  const saveAll = (format: 'csv' | 'xlsx') => save(ids(0, Number.POSITIVE_INFINITY), format);
  const { print, sheet } = usePrint(columns, cells);

  function chooseColumns(next: OverviewColumn[]) {
    set({ columns: next });
    void changeViews((all) => ({ ...all, columns: next }));
  }
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField />
        </div>
        <ViewChoice saved={saved} />
        {isNarrow && (
          <div className={styles.viewChoice}>
            <Select
              label={t('overview:sort.label')}
              options={[...new Set([...columns, sort.column])].map((id) => ({ id, label: t(`overview:column.${id}`) }))}
              value={sort.column}
              onChange={(column) => set({ sort: { column, descending: COLUMNS[column].isDescending ?? false } })}
            />
          </div>
        )}
        <Row gap={2}>
          {isNarrow && (
            <IconButton
              icon={ArrowDownUp}
              label={t(sort.descending ? 'overview:sort.down' : 'overview:sort.up')}
              onPress={() => set({ sort: { ...sort, descending: !sort.descending } })}
            />
          )}
          {PANELS.map(({ id, icon, label }) => {
            const rest = { icon, 'aria-expanded': panel === id, onPress: () => setPanel(panel === id ? null : id) };
            return isNarrow && id !== 'filter' ? (
              <IconButton key={id} label={t(label)} {...rest} />
            ) : (
              <Button key={id} {...rest}>
                {t(label)}
              </Button>
            );
          })}
          <ActionMenu
            withWords={!isNarrow}
            icon={Download}
            label={t('overview:export.open')}
            actions={[
              { label: t('overview:export.csv'), onAction: () => void saveAll('csv') },
              { label: t('overview:export.xlsx'), onAction: () => void saveAll('xlsx') },
            ]}
          />
          <IconButton icon={Printer} label={t('overview:print.open')} onPress={print} />
        </Row>
      </div>
      {problem && <ErrorText>{problem}</ErrorText>}
      {sheet}
      {panel === 'filter' && (
        <FilterPanel
          filter={filter}
          crm={cells.crm}
          category={cells.category}
          version={version}
          onChange={(next) => set({ filter: next })}
        />
      )}
      {panel === 'columns' && <ColumnsPanel columns={columns} onChange={chooseColumns} />}
      {panel === 'views' && <ViewsPanel columns={columns} onDone={() => setPanel(null)} />}
    </>
  );
});
