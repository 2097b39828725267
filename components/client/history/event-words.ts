import type { WordOf } from '@/components/ui';
import { useFormats, useWords } from '@/components/ui';
import { usePolicy } from '@/lib/store/hooks/use-policy';

/** What the descriptions of events need: words, and dates and numbers as the language writes them. */
export interface EventWords {
  t: ReturnType<typeof useWords>['t'];
  wordOf: WordOf;
  formats: ReturnType<typeof useFormats>;
  /** D-ideal: what a trait of the policy is called; one that it no longer has is called by its id. */
  traitName: (id: string) => string;
}

/** @see EventWords */
export function useEventWords(): EventWords {
  const { t, wordOf, language } = useWords();
  const traits = usePolicy()?.traits ?? [];
  const traitName = (id: string) => traits.find((trait) => trait.id === id)?.name[language] ?? id;
  return { t, wordOf, formats: useFormats(), traitName };
}

/** An event of the history in words. */
export interface EventDescription {
  /** What happened; replaces the type's own title where that is not enough. */
  title?: string;
  /** Our words around the facts, each a short line. */
  facts: string[];
  /** What people wrote, as plain text in its own direction. */
  texts: string[];
}
