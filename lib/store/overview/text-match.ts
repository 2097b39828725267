import { phonePrefixes } from '../search/phone-keys';
import { queryWords } from '../search/words';
import type { Entry } from './entry';

/** A query made ready: words that each must begin a word, or a number. */
export interface TextMatch {
  words: string[];
  /** Does a client match? `texts`: the words of its notes, ` word word`. */
  fits: (entry: Entry, texts: string | undefined) => boolean;
  /** Words that the names do not have: the notes must have them. */
  inNotes: (entry: Entry) => string[];
}

/** @returns null for a query without words, which everybody matches */
export function textMatch(search: string): TextMatch | null {
  const text = search.trim().toLowerCase();
  // An address is a word of its own.
  const words = text.includes('@') ? [text] : [...new Set(queryWords(search))];
  const starts = words.map((word) => ` ${word}`);
  const numbers = phonePrefixes(text).map((prefix) => ` ${prefix}`);
  if (words.length === 0) return null;
  const hasNumber = ({ phones }: Entry) => numbers.some((number) => phones.includes(number));
  return {
    words,
    fits: (entry, texts = '') =>
      starts.every((start) => entry.names.includes(start) || texts.includes(start)) || hasNumber(entry),
    inNotes: (entry) => (hasNumber(entry) ? [] : words.filter((_, at) => !entry.names.includes(starts[at] ?? ''))),
  };
}

/** What is read as a number or as an address is matched in another way than its words. */
const isPlain = (text: string): boolean => !text.includes('@') && phonePrefixes(text.trim()).length === 0;

/** Whether whoever matches `next` matched `before` too: it was typed on, and only those need be looked at. */
export const narrows = (before: string, next: string): boolean =>
  next.startsWith(before) && before.trim() !== '' && isPlain(before) && isPlain(next);
