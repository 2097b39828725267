import { useMemo } from 'react';
import { Button, EmptyState, ViewHeading, useWords } from '@/components/ui';
import { BUILT_IN_VIEWS, type BuiltInView, builtInViews } from '@/lib/domain/overview/built-in-views';
import { useOverview } from '@/lib/store/hooks/use-overview';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { type SavedViews, useSavedViews } from '@/lib/store/hooks/use-saved-views';
import { NoClients } from '@/components/welcome/no-clients';
import { BulkBar } from './bulk/bulk-bar';
import { OverviewCount } from './overview-count';
import { useOverviewView } from './overview-state';
import { OverviewTable } from './overview-table';
import { OverviewTools } from './overview-tools';
import styles from './overview.module.css';
import { type StartView, useAddress, useStart } from './use-address';
import { useCells } from './use-cells';

/** The view that this user wants to see first. */
function startOf({ views, start }: SavedViews): StartView {
  const own = views.find(({ id }) => id === start);
  const id = own?.id ?? BUILT_IN_VIEWS.find((one) => one === start) ?? 'all';
  return { id, look: own ?? builtInViews[id as BuiltInView] };
}

/** All clients: found, ordered, chosen from, changed together. */
export default function OverviewPage() {
  const { t, language } = useWords();
  const policy = usePolicy();
  const [saved] = useSavedViews();
  useAddress();
  useStart(saved && startOf(saved));
  const { view, search, filter, sort, columns: chosen, set } = useOverviewView();
  const isKnown = saved !== undefined; // before, nobody knows which view is shown first
  const question = useMemo(
    () =>
      policy && isKnown
        ? { search, filter, sort, language, halfLifeDays: policy.halfLifeDays, timeZone: policy.timeZone }
        : undefined,
    [policy, isKnown, search, filter, sort, language],
  );
  const { state, answered, see } = useOverview(question);
  const cells = useCells({ now: answered?.now ?? 0, halfLifeDays: policy?.halfLifeDays ?? 1 });
  if (!saved) return null;
  const columns = chosen ?? saved.views.find(({ id }) => id === view)?.columns ?? saved.columns ?? builtInViews.all.columns;
  const isEmpty = state.rows === 1 && state.total === 0;
  return (
    <div className={styles.page}>
      <ViewHeading takesFocus>{t('overview:title')}</ViewHeading>
      {isEmpty ? (
        <NoClients />
      ) : (
        <>
          <OverviewTools columns={columns} cells={cells} version={state.version} saved={saved.views} />
          <OverviewCount state={state} count={answered?.count} crm={cells.crm} category={cells.category} columns={columns} />
          {answered?.count === 0 && state.rows === 1 ? (
            <EmptyState title={t('overview:nothing.title')} text={t('overview:nothing.text')}>
              <Button onPress={() => set({ search: '', filter: {} })}>{t('overview:nothing.clear')}</Button>
            </EmptyState>
          ) : (
            answered && (
              <OverviewTable answered={answered} columns={columns} sort={sort} onSort={(next) => set({ sort: next })} see={see} />
            )
          )}
          <BulkBar columns={columns} cells={cells} />
        </>
      )}
    </div>
  );
}
