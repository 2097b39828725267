import type { Compiled } from './compile';
import type { Place } from './place';
import type { Word } from './words-of';

/** "Mr Coward", "Arrogant Frog", "Greedy Pig Bar", «Бар Хулиган»: a name, not a word about somebody. */
export function isName({ words, start, end }: Place, { is }: Compiled): boolean {
  const match = words.slice(start, end);
  const [word] = match;
  if (!word || !match.every((each) => each.isCapitalised)) return false;
  const next = words[end];
  const previous = words[start - 1];
  if (next && /[—–-]/.test(next.before) && is('houses', next)) return true; // «Шарашкина — фамилия бухгалтера»
  const isTitled = is('titles', previous) || (is('houses', previous) && !word.startsSentence);
  if (isTitled || (next?.isCapitalised && !next.startsSentence && is('houses', next))) return true;
  if (word.script === 'cyrillic') return match.length === 1 && /[оеё]в$/.test(word.plain); // Козлов, Баранов
  if (next?.isCapitalised && /^[ -]$/.test(next.before)) return true;
  if (word.startsSentence || match.length > 1) return false;
  if (previous?.plain === 'the') return true;
  // "Jim Crook", also at the start of a sentence; not "Total Idiot"
  return previous?.isCapitalised === true && /^[ -]$/.test(word.before) && !isUsual(previous, is);
}

/** A word that stands before any noun, so that its capital says nothing. */
const isUsual = (word: Word, is: Compiled['is']): boolean =>
  (['degrees', 'pronouns', 'copulas', 'joins', 'links', 'people', 'prepositions', 'negations', 'reports'] as const).some((list) =>
    is(list, word),
  );
