import { useEffect, useLayoutEffect } from 'react';
import { builtInViews } from '@/lib/domain/overview/built-in-views';
import { type Look, lookOf, queryOf } from '@/lib/domain/overview/address';
import { routeOf } from '@/components/dashboard/use-route';
import type { OverviewView } from '@/lib/domain/overview/view';
import { useOverviewView } from './overview-state';

/**
 * What an entry of the history that the overview has written keeps besides its address: what was searched for. It is not in the
 * address, since the browser's list of visited pages keeps that, and names and words of notes would outlive an erased client there.
 */
interface Kept {
  overviewSearch: string;
}

/** Null for an entry that the overview has not written. */
const kept = (): string | null => (window.history.state as Partial<Kept> | null)?.overviewSearch ?? null;
const keep = ({ search }: Look): Kept => ({ overviewSearch: search });

const hashOf = (look: Look): string => {
  const query = queryOf({ ...look, search: '' });
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
  const asked = lookOf(query);
  const look = { ...asked, search: asked.search || (kept() ?? '') };
  if (section !== 'overview') return;
  isReading = true;
  if (queryOf(look) !== queryOf(state)) state.set({ ...look, columns: undefined, scroll: 0 });
  isReading = false;
  window.history.replaceState(keep(look), '', hashOf(look));
}

/** Writes into the address how one looks at it now. */
function write(now: Look, before: Look): void {
  const hash = hashOf(now);
  if (isReading || routeOf(window.location.hash).section !== 'overview') return;
  if (hash === window.location.hash && kept() === now.search) return;
  if (stepOf(now) === stepOf(before)) window.history.replaceState(keep(now), '', hash);
  else window.history.pushState(keep(now), '', hash);
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
    window.history.replaceState(keep(useOverviewView.getState()), '', hashOf(useOverviewView.getState()));
  }, [start]);
}

/**
 * The address and the overview say the same: a link opens a filtered table, Back leads to the view before. Whoever comes back by the
 * navigation, which asks for nothing, finds the table as it was left.
 */
export function useAddress(): void {
  useLayoutEffect(() => {
    if (routeOf(window.location.hash).query.size > 0 || kept() !== null) take();
    window.history.replaceState(keep(useOverviewView.getState()), '', hashOf(useOverviewView.getState()));
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
