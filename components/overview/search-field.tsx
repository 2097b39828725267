import { TextField, useWords } from '@/components/ui';
import { useOverviewView } from './overview-state';

/** Search over names and notes; by itself, so that a letter typed draws nothing else above the table again. */
export function SearchField() {
  const { t } = useWords();
  const search = useOverviewView((state) => state.search);
  const set = useOverviewView((state) => state.set);
  return (
    <TextField
      label={t('overview:search.label')}
      type="search"
      autoComplete="off"
      value={search}
      onChange={(next) => set({ search: next })}
    />
  );
}
