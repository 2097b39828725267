import type { FindingKind } from './finding';
import type { Around, Entry, Lexicon } from './lexicon/lexicon';
import { fits, pieceParser, piecesOf, type Signs, type WordPattern } from './parse-pieces';
import type { Word } from './words-of';

export interface Rule {
  kind: FindingKind;
  when: Entry['when'];
  words: WordPattern[];
}

type ListName = Exclude<keyof Around, 'endings' | 'suffixes' | 'prefixes'>;

/** A lexicon made ready: rules by the first letters of their first word, lists as tests of a word. */
export interface Compiled extends Signs {
  rules: ReadonlyMap<string, readonly Rule[]>;
  innocent: ReadonlyMap<string, readonly Rule[]>;
  is: (list: ListName, word: Word | undefined) => boolean;
}

/** Few enough for one bucket, and no stem is shorter but whole words of one letter. */
const KEY = 2;
/** @param plain a word in the folded spelling */
export const keyOf = (plain: string): string => plain.slice(0, KEY);

function byKey(entries: readonly Entry[], signs: Signs): Map<string, Rule[]> {
  const map = new Map<string, Rule[]>();
  const parsePiece = pieceParser(signs);
  for (const { kind, when, pieces } of entries) {
    for (const piece of piecesOf(pieces)) {
      const words = parsePiece(piece);
      const [first] = words;
      if (!first || first === 'gap') continue; // would have to be tried at every word
      for (const key of new Set(first.map(({ stem }) => keyOf(stem)))) {
        const rules = map.get(key);
        if (rules) rules.push({ kind, when, words });
        else map.set(key, [{ kind, when, words }]);
      }
    }
  }
  return map;
}

/** Reads a lexicon once. */
export function compile(lexicon: Lexicon): Compiled {
  const endings = new Set(piecesOf(lexicon.endings));
  const lists = new Map<string, ReadonlySet<string>>();
  const formsOf = (word: string) => (word.endsWith('~') ? ['', ...endings].map((ending) => word.slice(0, -1) + ending) : [word]);
  const listOf = (name: ListName) => {
    const known = lists.get(name) ?? new Set(piecesOf(lexicon[name]).flatMap(formsOf));
    lists.set(name, known);
    return known;
  };
  const signs: Signs = {
    endings,
    derivations: new Set(piecesOf(lexicon.suffixes).flatMap((suffix) => ['', ...endings].map((ending) => suffix + ending))),
    prefixes: piecesOf(lexicon.prefixes),
    listOf: (name) => piecesOf(lexicon[name as ListName]),
  };
  return {
    ...signs,
    rules: byKey(lexicon.entries, signs),
    innocent: byKey([{ kind: 'judgement', when: 'always', pieces: lexicon.innocent }], signs),
    is: (list, word) => word !== undefined && listOf(list).has(word.plain),
  };
}

/** Words of one phrase stand side by side in one line; an abbreviation's full stop may stand between them in names ("псих. помощь"). */
const PHRASE = /^(?:[^\S\n]|[-‐‑])*$/;
const PHRASE_WITH_COMMA = /^,?(?:[^\S\n]|[-‐‑])*$/;
const NAME = /^\.?(?:[^\S\n]|[-‐‑])*$/;

/**
 * How far a rule reaches from a word on.
 * @returns index behind its last word, or -1
 */
export function reach(rule: Rule, words: readonly Word[], at: number, signs: Signs, isName = false): number {
  const joint = isName ? NAME : PHRASE;
  const step = (part: number, index: number): number => {
    const pattern = rule.words[part];
    if (pattern === undefined) return index;
    if (pattern === 'gap') {
      for (let skipped = 0; skipped <= 2; skipped += 1) {
        const end = step(part + 1, index + skipped);
        if (end >= 0) return end;
        if (!PHRASE_WITH_COMMA.test(words[index + skipped]?.before ?? '.')) return -1; // a gap ends with its sentence
      }
      return -1;
    }
    const word = words[index];
    if (!word || (index > at && !joint.test(word.before)) || !fits(pattern, word.plain, signs)) return -1;
    return step(part + 1, index + 1);
  };
  return step(0, at);
}
