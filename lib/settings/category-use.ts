import { storage } from 'wxt/utils/storage';

/** How often this user chose each category, by id; only to offer the usual ones first. */
export type CategoryUse = Record<string, number>;

export const categoryUseItem = storage.defineItem<CategoryUse>('local:category-use', { fallback: {}, version: 1 });

/** Order for somebody who has not logged anything yet: what the articles complain about most. */
const AT_FIRST = ['disrespect', 'all-hours', 'late-payment', 'time-drain', 'good-conduct'];

/** These ids, the most used first. */
export function categoriesByUse(use: CategoryUse, ids: readonly string[]): string[] {
  const rank = (id: string): number => (AT_FIRST.includes(id) ? AT_FIRST.indexOf(id) : AT_FIRST.length + ids.indexOf(id));
  return ids.toSorted((a, b) => (use[b] ?? 0) - (use[a] ?? 0) || rank(a) - rank(b));
}

/** Counts one more note of a category. */
export async function countCategory(id: string): Promise<void> {
  await navigator.locks.request('sideline:category-use', async () => {
    const use = await categoryUseItem.getValue();
    await categoryUseItem.setValue({ ...use, [id]: (use[id] ?? 0) + 1 });
  });
}
