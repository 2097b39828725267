import type { Word } from './words-of';

/** Where a match stands: words from `start` up to, not including, `end`. */
export interface Place {
  words: readonly Word[];
  start: number;
  end: number;
}

/** Whether a word starts something new: a sentence, or what stands behind a comma or a bracket. */
export const isApart = (word: Word | undefined) => !word || word.startsSentence || /[,;—–()]/.test(word.before);

/** What the text around needs to know of other matches. */
export interface Others {
  /** A word before that was found judging. */
  isMarked: (index: number) => boolean;
  /** A word that could be judging, by the look of it. */
  isSuspect: (index: number) => boolean;
}
