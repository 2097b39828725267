import { useNames } from '@/components/cards/form/use-names';
import { useFormats, useWords } from '@/components/ui';
import type { Suggestion } from '@/lib/domain/state';

/** A suggestion in words, made from its rule and from the numbers that come with it. */
export function useSuggestionWords() {
  const { wordOf } = useWords();
  const formats = useFormats();
  const names = useNames();
  return {
    title: ({ rule }: Suggestion): string => wordOf(`suggestions:title.${rule}`) ?? rule,
    /** Each condition that holds, e.g. "5.98 points of 5". */
    reasons: ({ reasons }: Suggestion): string[] =>
      reasons.map(({ key, params }) => {
        const shown = Object.entries(params).map(([name, value]) => {
          if (name === 'category') return [name, names.category(String(value))];
          if (name === 'remedy') return [name, wordOf(`domain:remedy.${value}.name`) ?? value];
          return [name, typeof value === 'number' && name !== 'count' ? formats.number(value) : value];
        });
        return wordOf(`suggestions:reason.${key}`, Object.fromEntries(shown)) ?? key;
      }),
  };
}
