import { useEffect, useState } from 'react';
import { categoriesByUse, categoryUseItem } from '@/lib/settings/category-use';

/** Ids of all categories, those this user chooses most first; fixed while a form is open, so that nothing jumps. */
export function useCategoryUse(): string[] | undefined {
  const [ids, setIds] = useState<string[]>();
  useEffect(() => {
    let current = true;
    void categoryUseItem.getValue().then((use) => current && setIds(categoriesByUse(use)));
    return () => {
      current = false;
    };
  }, []);
  return ids;
}
