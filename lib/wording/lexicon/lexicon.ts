import type { FindingKind } from '../finding';

/**
 * Pieces are lists parted by commas or lines. A piece is one or several words:
 * - `idiot` that very word · `idiot~` with an ending of the language · `idiot*` with any continuation
 * - `дур%` with a suffix that belittles and an ending («дурында») · `^хам%`, `^хамит~` with or without a prefix of a verb
 * - `his|her` either · `@people` any word of that list of `Around` · `_` up to two words of any kind
 * - a hyphen in the text counts as a space
 */
export interface Entry {
  kind: FindingKind;
  /**
   * `always`: wherever it stands. `person`: only where it is said of somebody ("a lazy client", not "lazy loading").
   * `noun`: wherever it stands as a noun of its own ("a bully again", not "bully beef", "dictator game").
   * `had`: only where somebody is said to have it ("her ADHD", not "ADHD conference").
   * `does`: a verb of which somebody is the subject, or which has none ("he gambles", "Gambles."; not "the gear whines").
   */
  when: 'always' | 'noun' | 'person' | 'had' | 'does';
  pieces: string;
}

/** Lists of words around a judging one, which tell it from the same word in an innocent place. */
export interface Around {
  /** Nouns that name a person. */
  people: string;
  /** Words that stand for a person. */
  pronouns: string;
  /** "is", "seems": between a person and what is said of them. */
  copulas: string;
  /** Words that may stand before a judging word and change nothing: "a", "total", "very". */
  degrees: string;
  /** "and": joins two judging words. */
  joins: string;
  /** What may follow a judging word that stands alone: "lazy as", "a clown who". */
  links: string;
  /** What may follow only where the person is named before: "he is mean to", not "Clown for a party". */
  prepositions: string;
  /** "has", "her", "probably": before a condition, they ascribe it to somebody. */
  owners: string;
  /** "not": what follows is denied. */
  negations: string;
  /** "called", "said that": what follows is told of the client's words. */
  reports: string;
  /** Words right after a report that show it was no report: "called again". */
  notReported: string;
  /** Before a capitalised surname: "Mr Coward". */
  titles: string;
  /** Endings that `~` stands for. */
  endings: string;
  /** Suffixes that `%` stands for, each with any ending behind it. */
  suffixes: string;
  /** Prefixes that `^` stands for. */
  prefixes: string;
  /** "probably", "must be", "I guess": before a state they make a guess at it. */
  guesses: string;
  /** Peoples, as nouns and adjectives said of a person. */
  nations: string;
  /** Callings: "typical lawyer". */
  callings: string;
  /** What only people do: "wants", "shouted"; before it stands somebody. */
  deeds: string;
  /** Verbs and small words without an ending that tells them; behind a noun they show that it is no part of a name of goods (English only). */
  verbs: string;
  /** Inns, shops and firms: the word behind is their name ("Бар Хулиган"). */
  houses: string;
  /** The writer's own side: "I", "we". */
  selves: string;
  /** "according", «словам»: before a comma they make a report of what follows. */
  sources: string;
  /** "whether", "why": what follows is asked, not held. */
  asked: string;
}

/** All that is known of one language. */
export interface Lexicon extends Around {
  entries: readonly Entry[];
  /** Phrases in which nothing is pointed at: names of goods, terms, occasions. */
  innocent: string;
}
