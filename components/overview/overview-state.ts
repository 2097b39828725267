import { create } from 'zustand';
import { type BuiltInView, builtInViews } from '@/lib/domain/overview/built-in-views';
import type { OverviewColumn, OverviewFilter, OverviewSort, OverviewView } from '@/lib/domain/overview/view';

export interface OverviewState {
  search: string;
  filter: OverviewFilter;
  sort: OverviewSort;
  /** Chosen since the view was taken; undefined: those of the view, or those chosen last, which storage knows. */
  columns: OverviewColumn[] | undefined;
  /** Id of the view that was taken last, built in or saved. */
  view: BuiltInView | (string & {});
  selected: ReadonlySet<string>;
  /** Where the list was left, in pixels. */
  scroll: number;
  set: (change: Partial<Omit<OverviewState, 'set' | 'take'>>) => void;
  /** Shows a view; what was typed into the search stays. */
  take: (id: string, view: Pick<OverviewView, 'filter' | 'sort'>) => void;
}

/** How the overview is looked at: kept while the page lives, so that whoever comes back from a client finds it as it was. */
export const useOverviewView = create<OverviewState>((set) => ({
  search: '',
  filter: builtInViews.all.filter,
  sort: builtInViews.all.sort,
  columns: undefined,
  view: 'all',
  selected: new Set(),
  scroll: 0,
  set: (change) => set(change),
  take: (view, { filter, sort }) => set({ view, filter, sort, columns: undefined, scroll: 0 }),
}));
