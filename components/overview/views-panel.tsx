import { Select, useWords } from '@/components/ui';
import { BUILT_IN_VIEWS } from '@/lib/domain/overview/built-in-views';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import { useSavedViews } from '@/lib/store/hooks/use-saved-views';
import styles from './overview.module.css';
import { SaveView } from './save-view';
import { ViewList } from './view-list';

/** Saves how one looks at it now, puts the saved views in order, and says which one is shown first. */
export function ViewsPanel({ columns, onDone }: { columns: OverviewColumn[]; onDone: () => void }) {
  const { t } = useWords();
  const [saved, change] = useSavedViews();
  if (!saved) return null;
  const options = [
    ...BUILT_IN_VIEWS.map((id) => ({ id: id as string, label: t(`overview:view.${id}`) })),
    ...saved.views.map(({ id, name }) => ({ id, label: name })),
  ];
  const first = options.find(({ id }) => id === saved.start)?.id ?? 'all';
  return (
    <section className={styles.panel} aria-label={t('overview:view.manage')}>
      <SaveView columns={columns} onDone={onDone} />
      <ViewList views={saved.views} />
      <Select
        label={t('overview:view.start')}
        options={options}
        value={first}
        onChange={(start) => void change((all) => ({ ...all, start }))}
      />
    </section>
  );
}
