import { readFileSync } from 'node:fs';

export type Language = 'en' | 'ru';

/** A note of a list; `kind` is what its writer meant by it, empty for a neutral one. */
export interface Note {
  text: string;
  kind: string;
}

/** `looked`: may be read while the lexicon is mended. `measured`: only counted, its misses are never printed. */
export type Half = 'looked' | 'measured';

/** Lines of a list beside this file. */
export const linesOf = (name: string): string[] =>
  readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** One half of a hold-out list: the lines take turns, so that both halves hold every kind. */
export const holdout = (sort: 'judging' | 'neutral', language: Language, half: Half): Note[] =>
  linesOf(`holdout-${sort}-${language}`)
    .filter((_, index) => (index % 2 === 0) === (half === 'looked'))
    .map((line) => {
      const colon = line.indexOf(': ');
      return sort === 'judging' ? { kind: line.slice(0, colon), text: line.slice(colon + 2) } : { kind: '', text: line };
    });

const JUDGING = {
  en: ['judging', 'judging-later', 'fresh-1-judging', 'fresh-2-judging', 'fresh-3-judging'],
  ru: ['judging', 'judging-later', 'fresh-1-judging'],
};
const NEUTRAL = {
  en: ['neutral', 'neutral-later', 'neutral-mended', 'fresh-1-neutral', 'fresh-2-neutral', 'fresh-3-neutral'],
  ru: ['neutral', 'neutral-later', 'neutral-mended', 'fresh-1-neutral'],
};

/** All lists that have been looked at while the lexicon was mended. */
export const allLooked = (sort: 'judging' | 'neutral', language: Language): string[] =>
  (sort === 'judging' ? JUDGING : NEUTRAL)[language].flatMap((name) => linesOf(`${name}-${language}`));

export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
