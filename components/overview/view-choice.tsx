import { useShallow } from 'zustand/react/shallow';
import { Select, useWords } from '@/components/ui';
import { queryOf } from '@/lib/domain/overview/address';
import { BUILT_IN_VIEWS, builtInViews } from '@/lib/domain/overview/built-in-views';
import type { OverviewView } from '@/lib/domain/overview/view';
import type { SavedView } from '@/lib/store/hooks/use-saved-views';
import { useOverviewView } from './overview-state';
import styles from './overview.module.css';

/** Is this how one looks at it now? Columns are another matter: whoever moves one looks at the same clients. */
const isLookedAt = (view: OverviewView, now: Pick<OverviewView, 'filter' | 'sort'>): boolean => {
  const [asSaved, asNow] = [view, now].map(({ filter, sort }) => queryOf({ view: '', search: '', filter, sort }));
  return asSaved === asNow;
};

/** Ways to look: the built-in ones, then those of this user. */
export function ViewChoice({ saved }: { saved: readonly SavedView[] }) {
  const { t } = useWords();
  const { view, filter, sort, take } = useOverviewView(
    useShallow((state) => ({
      view: state.view,
      filter: state.filter,
      sort: state.sort,
      take: state.take,
    })),
  );
  const views = new Map<string, { label: string; look: OverviewView }>([
    ...BUILT_IN_VIEWS.map((id) => [id, { label: t(`overview:view.${id}`), look: builtInViews[id] }] as const),
    ...saved.map((own) => [own.id, { label: own.name, look: own }] as const),
  ]);
  const current = views.get(view);
  const isOwn = !current || !isLookedAt(current.look, { filter, sort });
  return (
    <div className={styles.viewChoice}>
      <Select
        label={t('overview:view.label')}
        options={[...views].map(([id, { label }]) => ({ id, label }))}
        value={isOwn ? null : view}
        placeholder={t('overview:view.own')}
        onChange={(id) => {
          const chosen = views.get(id);
          if (chosen) take(id, chosen.look);
        }}
      />
    </div>
  );
}
