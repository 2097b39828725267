/** One word of a pattern; `gap`: up to two words of any kind. */
export type WordPattern = WordChoice[] | 'gap';

interface WordChoice {
  stem: string;
  /** What may stand after the stem: an ending of the language, with a suffix before it, or anything at all; nothing by default. */
  rest?: 'ending' | 'derivation' | 'anything';
}

/** Splits a list of a lexicon into its pieces. */
export const piecesOf = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** What the signs of a piece stand for in one language. */
export interface Signs {
  /** `@name`: the words of that list. */
  listOf: (name: string) => readonly string[];
  /** `~` */
  endings: ReadonlySet<string>;
  /** `%`: suffixes with and without an ending. */
  derivations: ReadonlySet<string>;
  /** `^` */
  prefixes: readonly string[];
}

/** Reads pieces of a lexicon (see Entry) word by word; a word that stands in many pieces is read once. */
export function pieceParser({ listOf, prefixes }: Pick<Signs, 'listOf' | 'prefixes'>): (piece: string) => WordPattern[] {
  const known = new Map<string, WordPattern>([['_', 'gap']]);
  const choicesOf = (word: string): WordChoice[] => {
    if (word.startsWith('@')) return listOf(word.slice(1)).flatMap(choicesOf);
    if (word.startsWith('^')) return ['', ...prefixes].map((prefix) => choiceOf(prefix + word.slice(1)));
    return [choiceOf(word)];
  };
  const patternOf = (part: string): WordPattern => {
    const pattern = known.get(part) ?? part.split('|').flatMap(choicesOf);
    known.set(part, pattern);
    return pattern;
  };
  return (piece) => piece.split(/\s+/).map(patternOf);
}

const RESTS = { '~': 'ending', '%': 'derivation', '*': 'anything' } as const;

function choiceOf(word: string): WordChoice {
  const rest = Object.entries(RESTS).find(([sign]) => word.endsWith(sign))?.[1];
  return rest ? { stem: word.slice(0, -1), rest } : { stem: word };
}

/** Whether a word fits one word of a pattern. */
export function fits(
  choices: readonly WordChoice[],
  word: string,
  { endings, derivations }: Pick<Signs, 'endings' | 'derivations'>,
): boolean {
  return choices.some(({ stem, rest }) => {
    if (!word.startsWith(stem)) return false;
    const end = word.slice(stem.length);
    return (
      end === '' ||
      rest === 'anything' ||
      (rest === 'ending' && endings.has(end)) ||
      (rest === 'derivation' && (endings.has(end) || derivations.has(end)))
    );
  });
}
