import { storage } from 'wxt/utils/storage';
import type { OverviewColumn, OverviewView } from '@/lib/domain/overview/view';

/** A way to look at the overview that this user gave a name. */
export interface SavedView extends OverviewView {
  id: string;
  name: string;
}

export interface SavedViews {
  views: SavedView[];
  /** Columns chosen last, in their order; absent: the usual ones. */
  columns?: OverviewColumn[];
  /** Id of the view that the overview opens with, built in or saved; absent, or not there any more: all clients. */
  start?: string;
}

export const savedViewsItem = storage.defineItem<SavedViews>('local:overview-views', { fallback: { views: [] }, version: 1 });

/** Changes them, one change after the other. */
export async function changeViews(change: (views: SavedViews) => SavedViews): Promise<void> {
  await navigator.locks.request('sideline:overview-views', async () => {
    await savedViewsItem.setValue(change(await savedViewsItem.getValue()));
  });
}
