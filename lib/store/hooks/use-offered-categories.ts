import { useEffect, useMemo, useState } from 'react';
import { offeredCategories } from '@/lib/domain/categories';
import type { OwnCategory } from '@/lib/schema/own-category';
import { type CategoryUse, categoriesByUse, categoryUseItem } from '@/lib/settings/category-use';
import { usePolicy } from './use-policy';

export interface OfferedCategories {
  /** Ids of what a note can be about, those this user chooses most first. */
  ids: readonly string[];
  /** The team's own, also hidden ones. */
  own: OwnCategory[];
}

/**
 * Categories for a form; their order is fixed while it is open, so that nothing jumps.
 * @param keep id that stays on offer though it may be hidden: of the note that is corrected
 * @returns undefined while they are read
 */
export function useOfferedCategories(keep?: string): OfferedCategories | undefined {
  const policy = usePolicy();
  const [use, setUse] = useState<CategoryUse>();
  useEffect(() => {
    let current = true;
    void categoryUseItem.getValue().then((value) => current && setUse(value));
    return () => {
      current = false;
    };
  }, []);
  return useMemo(() => {
    if (!policy || !use) return undefined;
    const offered = offeredCategories(policy);
    const all = keep === undefined || offered.includes(keep) ? offered : [...offered, keep];
    return { ids: categoriesByUse(use, all), own: policy.categories };
  }, [policy, use, keep]);
}
