import { ArrowDownUp, Bookmark, Columns3, Download, Funnel } from 'lucide-react';
import { useState } from 'react';
import { ActionMenu, Button, IconButton, Row, Select, TextField, useWords } from '@/components/ui';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import { useOverviewTools } from '@/lib/store/hooks/use-overview-tools';
import { type SavedView, useSavedViews } from '@/lib/store/hooks/use-saved-views';
import { COLUMNS } from './columns';
import { ColumnsPanel } from './columns-panel';
import { FilterPanel } from './filter-panel';
import { useOverviewView } from './overview-state';
import styles from './overview.module.css';
import { SaveView } from './save-view';
import type { Cells } from './use-cells';
import { useExport } from './use-export';
import { useNarrow } from './use-narrow';
import { ViewChoice } from './view-choice';

export interface OverviewToolsProps {
  columns: OverviewColumn[];
  cells: Cells;
  /** How many fit. */
  count: number;
  version: number;
  saved: readonly SavedView[];
}

type Panel = 'filter' | 'columns' | 'save';

/** Above the table: which view, search, filters, columns, files. One panel at a time is open. */
export function OverviewTools({ columns, cells, count, version, saved }: OverviewToolsProps) {
  const { t } = useWords();
  const { filter, sort, search, set } = useOverviewView();
  const { ids } = useOverviewTools();
  const [, changeViews] = useSavedViews();
  const [panel, setPanel] = useState<Panel | null>(null);
  const isNarrow = useNarrow();
  const save = useExport(columns, cells);
  const toggle = (one: Panel) => setPanel(panel === one ? null : one);
  const saveAll = async (format: 'csv' | 'xlsx') => save(await ids(0, count), format);

  function chooseColumns(next: OverviewColumn[]) {
    set({ columns: next });
    void changeViews((all) => ({ ...all, columns: next }));
  }
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.search}>
          <TextField
            label={t('overview:search.label')}
            type="search"
            autoComplete="off"
            value={search}
            onChange={(next) => set({ search: next })}
          />
        </div>
        <ViewChoice saved={saved} />
        {isNarrow && (
          <Select
            label={t('overview:sort.label')}
            options={columns.map((id) => ({ id, label: t(`overview:column.${id}`) }))}
            value={sort.column}
            onChange={(column) => set({ sort: { column, descending: COLUMNS[column].isDescending ?? false } })}
          />
        )}
        <Row gap={2}>
          {isNarrow && (
            <IconButton
              icon={ArrowDownUp}
              label={t(sort.descending ? 'overview:sort.down' : 'overview:sort.up')}
              onPress={() => set({ sort: { ...sort, descending: !sort.descending } })}
            />
          )}
          <Button icon={Funnel} aria-expanded={panel === 'filter'} onPress={() => toggle('filter')}>
            {t('overview:filter.open')}
          </Button>
          <Button icon={Columns3} aria-expanded={panel === 'columns'} onPress={() => toggle('columns')}>
            {t('overview:columns.open')}
          </Button>
          <Button icon={Bookmark} aria-expanded={panel === 'save'} onPress={() => toggle('save')}>
            {t('overview:view.save')}
          </Button>
          <ActionMenu
            withWords
            icon={Download}
            label={t('overview:export.open')}
            actions={[
              { label: t('overview:export.csv'), onAction: () => void saveAll('csv') },
              { label: t('overview:export.xlsx'), onAction: () => void saveAll('xlsx') },
            ]}
          />
        </Row>
      </div>
      {panel === 'filter' && (
        <FilterPanel filter={filter} crm={cells.crm} version={version} onChange={(next) => set({ filter: next })} />
      )}
      {panel === 'columns' && <ColumnsPanel columns={columns} onChange={chooseColumns} />}
      {panel === 'save' && <SaveView columns={columns} onDone={() => setPanel(null)} />}
    </>
  );
}
