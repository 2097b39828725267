import { MAX_CATEGORIES, type Policy } from '@/lib/schema/policy';

/** Rules that take others' place: notes keep the name and the class of their category, so one that is left out is hidden instead. */
export function keepCategories(wanted: Policy, own: Pick<Policy, 'categories'>): Policy {
  const lost = own.categories.filter(({ id }) => !wanted.categories.some((one) => one.id === id));
  if (lost.length === 0) return wanted;
  const hidden = new Set([...wanted.hiddenCategories, ...lost.map(({ id }) => id)]);
  return {
    ...wanted,
    categories: [...lost, ...wanted.categories].slice(0, MAX_CATEGORIES),
    hiddenCategories: [...hidden].slice(0, 2 * MAX_CATEGORIES),
  };
}
