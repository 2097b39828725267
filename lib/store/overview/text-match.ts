import { phonePrefixes } from '../search/phone-keys';
import { queryWords } from '../search/words';
import type { Entry } from './entry';

/** What is searched for, made ready. */
export interface TextQuery {
  /** Each must begin a word of the names or of the notes; an address is one word. */
  words: string[];
  /** The words as notes have them, in which an address is several. */
  inNotes: readonly (readonly string[])[];
  /** Beginnings of a number's search keys, of which one is enough; empty for what can be no number. */
  numbers: string[];
}

/** @returns null for a query without words, which everybody matches */
export function textQuery(search: string): TextQuery | null {
  const text = search.trim().toLowerCase();
  const parts = queryWords(search);
  if (parts.length === 0) return null;
  const numbers = phonePrefixes(text);
  if (text.includes('@') && !/\s/.test(text)) return { words: [text], inNotes: [parts], numbers };
  const words = [...new Set(parts)];
  return { words, inNotes: words.map((word) => [word]), numbers };
}

const begins = (text: string, start: string): boolean => text.includes(` ${start}`);

/** Words, as notes have them, that the client's names do not have: its notes must have them. */
export function wordsInNotes({ words, inNotes, numbers }: TextQuery, { names, phones }: Entry): string[] {
  if (numbers.some((number) => begins(phones, number))) return [];
  return words.flatMap((word, at) => (begins(names, word) ? [] : (inNotes[at] ?? [])));
}
