/** A word of a note, as it stands there and as the lexicons know it. */
export interface Word {
  from: number;
  to: number;
  /** Lower case, composed, without stress marks, е for ё. */
  plain: string;
  script: 'latin' | 'cyrillic';
  /** Starts with a capital and goes on in small letters. */
  isCapitalised: boolean;
  /** What stands between the word before and this one. */
  before: string;
  /** Inside quotation marks: what the client said, word for word. */
  isQuoted: boolean;
  /** First of its sentence or line. */
  startsSentence: boolean;
}

// Letters with their combining marks; an apostrophe only between letters ("daddy's").
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
const STRESS = /[\u0300\u0301]/g;

const plainOf = (text: string): string =>
  text.normalize('NFC').toLowerCase().normalize('NFC').replace(STRESS, '').replaceAll('’', "'").replaceAll('ё', 'е');

/** The words of a note in order, with offsets in UTF-16 units. */
export function wordsOf(text: string, quoted: readonly (readonly [number, number])[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  let quote = 0;
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    while ((quoted[quote]?.[1] ?? Infinity) <= from) quote += 1;
    const before = text.slice(end, from);
    words.push({
      from,
      to,
      plain: plainOf(match[0]),
      script: /\p{Script=Cyrillic}/u.test(match[0]) ? 'cyrillic' : 'latin',
      isCapitalised: /^\p{Lu}\P{Lu}*$/u.test(match[0]) && match[0].length > 1,
      before,
      isQuoted: (quoted[quote]?.[0] ?? Infinity) < from,
      startsSentence: words.length === 0 || /[.!?…\n;:•]/.test(before),
    });
    end = to;
  }
  return words;
}
