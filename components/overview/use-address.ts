import { useEffect, useLayoutEffect } from 'react';
import { builtInViews } from '@/lib/domain/overview/built-in-views';
import { type Look, lookOf, queryOf } from '@/lib/domain/overview/address';
import { routeOf } from '@/components/dashboard/use-route';
import type { OverviewView } from '@/lib/domain/overview/view';
import { useOverviewView } from './overview-state';

/** Says of an entry of the history that the overview has written it: without a question it means all clients. */
const OWN = { overview: true } as const;
const isOwn = (): boolean => (window.history.state as Partial<typeof OWN> | null)?.overview === true;

const hashOf = (look: Look): string => {
  const query = queryOf(look);
  return query === '' ? '#/overview' : `#/overview?${query}`;
};

/** Another view or another set of filters is a step that the browser's Back takes back; a letter typed or a new order is none. */
const stepOf = ({ view, filter }: Look): string => {
  const names = new URLSearchParams(queryOf({ ...builtInViews.all, view, search: '', filter })).keys();
  return [view, ...new Set(names)].join(' ');
};

/** What is just read from the address is not a step of its own. */
let isReading = false;

/** Shows what the address asks for. */
function take(): void {
  const { section, query } = routeOf(window.location.hash);
  const state = useOverviewView.getState();
  const look = lookOf(query);
  if (section !== 'overview' || queryOf(look) === queryOf(state)) return;
  isReading = true;
  state.set({ ...look, scroll: 0 });
  isReading = false;
}

/** Writes into the address how one looks at it now. */
function write(now: Look, before: Look): void {
  const hash = hashOf(now);
  if (isReading || routeOf(window.location.hash).section !== 'overview' || hash === window.location.hash) return;
  if (stepOf(now) === stepOf(before)) window.history.replaceState(OWN, '', hash);
  else window.history.pushState(OWN, '', hash);
}

export interface StartView {
  id: string;
  look: Pick<OverviewView, 'filter' | 'sort'>;
}

/** Does the page open with the overview as it comes, which nobody has looked at in another way yet? */
let isFresh = true;

/** Shows the view that this user wants to see first, unless the address asks for another. */
export function useStart(start: StartView | undefined): void {
  useLayoutEffect(() => {
    if (!start || !isFresh) return;
    isFresh = false;
    if (queryOf(useOverviewView.getState()) !== '') return;
    isReading = true;
    useOverviewView.getState().take(start.id, start.look);
    isReading = false;
    window.history.replaceState(OWN, '', hashOf(useOverviewView.getState()));
  }, [start]);
}

/**
 * The address and the overview say the same: a link opens a filtered table, Back leads to the view before. Whoever comes back by the
 * navigation, which asks for nothing, finds the table as it was left.
 */
export function useAddress(): void {
  useLayoutEffect(() => {
    if (routeOf(window.location.hash).query.size > 0 || isOwn()) take();
    window.history.replaceState(OWN, '', hashOf(useOverviewView.getState()));
  }, []);
  useEffect(() => {
    const stop = useOverviewView.subscribe(write);
    window.addEventListener('popstate', take); // a link pressed fires it as well
    return () => {
      stop();
      window.removeEventListener('popstate', take);
    };
  }, []);
}
