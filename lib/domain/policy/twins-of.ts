import type { OwnCategory } from '@/lib/schema/own-category';

type Named = Pick<OwnCategory, 'id' | 'name'>;

/** Ids of those that have the name of one before them, in either language; capitals and spaces around it do not matter. */
export function twinsOf(list: readonly Named[]): Set<string> {
  const twins = new Set<string>();
  for (const language of ['en', 'ru'] as const) {
    const known = new Set<string>();
    for (const { id, name } of list) {
      const plain = name[language].trim().toLocaleLowerCase(language);
      if (plain !== '' && known.has(plain)) twins.add(id);
      known.add(plain);
    }
  }
  return twins;
}
