import { queryWords } from '../search/words';

/** A piece of a note around what was searched for. */
export interface Snippet {
  before: string;
  match: string;
  after: string;
}

/** Letters shown before and after a match. */
const BEFORE = 40;
const AFTER = 90;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The first place in `texts` where a word begins with one of `words` (folded); null if there is none. */
export function snippetOf(texts: readonly string[], words: readonly string[]): Snippet | null {
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const folded = queryWords(word);
      if (!folded.some((part) => words.some((wanted) => part.startsWith(wanted)))) continue;
      const from = index <= BEFORE ? 0 : text.indexOf(' ', index - BEFORE) + 1 || index;
      const start = Math.min(from, index);
      const end = index + word.length;
      return {
        before: (start > 0 ? '… ' : '') + oneLine(text.slice(start, index)),
        match: word,
        after: oneLine(text.slice(end, end + AFTER)) + (text.length > end + AFTER ? ' …' : ''),
      };
    }
  }
  return null;
}
