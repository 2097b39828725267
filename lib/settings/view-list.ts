import type { SavedView, SavedViews } from './saved-views';

/** With this view, in the place of the one of its id, else at the end. */
export const putView = (all: SavedViews, view: SavedView): SavedViews => {
  const isThere = all.views.some(({ id }) => id === view.id);
  return { ...all, views: isThere ? all.views.map((one) => (one.id === view.id ? view : one)) : [...all.views, view] };
};

/** With a view that was taken away back in its place. @param at from 0 */
export const insertView = (all: SavedViews, view: SavedView, at: number): SavedViews => ({
  ...all,
  views: all.views.toSpliced(at, 0, view),
});

/** All views without one; nothing else changes. */
export const removeView = (all: SavedViews, id: string): SavedViews => ({
  ...all,
  views: all.views.filter((one) => one.id !== id),
});

/** One place forward or back; at an end of the list nothing moves. */
export function moveView(all: SavedViews, id: string, by: -1 | 1): SavedViews {
  const at = all.views.findIndex((one) => one.id === id);
  const view = all.views[at];
  const isThere = view !== undefined && all.views[at + by] !== undefined;
  return isThere ? { ...all, views: all.views.toSpliced(at, 1).toSpliced(at + by, 0, view) } : all;
}

/** All views, one under another name. */
export const renameView = (all: SavedViews, id: string, name: string): SavedViews => ({
  ...all,
  views: all.views.map((one) => (one.id === id ? { ...one, name } : one)),
});

/** Another view that has the name already, however it is written. */
export const namesake = ({ views }: SavedViews, name: string, id?: string): SavedView | undefined =>
  views.find((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
