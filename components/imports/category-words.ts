import type { Option } from '@/components/ui';
import { BUILT_IN_CATEGORIES } from '@/lib/schema/category';
import type { Policy } from '@/lib/schema/policy';

type WordsIn = (lang: 'en' | 'ru') => (key: string) => string;

/** Every category by its name in both languages and by its id, lower case → id: as exports of any kind may write it. */
export function categoriesByName(policy: Policy, wordsIn: WordsIn): ReadonlyMap<string, string> {
  const entries = (['en', 'ru'] as const).flatMap((lang) => [
    ...BUILT_IN_CATEGORIES.map(({ id }) => [wordsIn(lang)(`domain:category.${id}.name`), id] as const),
    ...policy.categories.map(({ id, name }) => [name[lang], id] as const),
  ]);
  const ids = [...BUILT_IN_CATEGORIES, ...policy.categories].map(({ id }) => [id, id] as const);
  return new Map([...entries, ...ids].map(([name, id]) => [name.toLowerCase(), id]));
}

/** The categories to choose from, the team's own too, hidden ones left out. */
export function categoryOptions(policy: Policy, language: 'en' | 'ru', wordsIn: WordsIn): Option[] {
  const own = policy.categories.map(({ id, name }) => ({ id, label: name[language] }));
  const builtIn = BUILT_IN_CATEGORIES.map(({ id }) => ({ id, label: wordsIn(language)(`domain:category.${id}.name`) }));
  return [...builtIn, ...own].filter(({ id }) => !policy.hiddenCategories.includes(id));
}
