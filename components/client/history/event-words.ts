import type { WordOf } from '@/components/ui';
import { useFormats, useWords } from '@/components/ui';

/** What the descriptions of events need: words, and dates and numbers as the language writes them. */
export interface EventWords {
  t: ReturnType<typeof useWords>['t'];
  wordOf: WordOf;
  formats: ReturnType<typeof useFormats>;
}

/** @see EventWords */
export function useEventWords(): EventWords {
  const { t, wordOf } = useWords();
  return { t, wordOf, formats: useFormats() };
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
