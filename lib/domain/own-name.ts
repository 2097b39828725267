import type { Policy } from '@/lib/schema/policy';

/** Name of a team's own category in a language; undefined for any other, and while there is no policy yet. */
export const nameIn = (policy: Pick<Policy, 'categories'> | undefined, id: string, language: 'en' | 'ru'): string | undefined =>
  policy?.categories.find((category) => category.id === id)?.name[language];
