import { useWords } from '@/components/ui';
import { classOf } from '@/lib/domain/categories';
import type { Policy } from '@/lib/schema/policy';

/** Name and class of a category, the team's own included; an unknown one is called by its id. */
export function useCategoryWords(policy: Policy) {
  const { wordOf, language } = useWords();
  const nameOf = (id: string): string =>
    wordOf(`domain:category.${id}.name`) ?? policy.categories.find((own) => own.id === id)?.name[language] ?? id;
  return { nameOf, classOf: (id: string) => classOf(id, policy) ?? ('other' as const) };
}
