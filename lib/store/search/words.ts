import { emailWord, taxWord } from './reach-words';

/** Scripts written without spaces: a word may start anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const MAX_TOKENS = 60;

/** One spelling for letters that people type differently: case, accents, ё/е, final sigma, full-width forms. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** The words of a search query, in their folded spelling. A word of the query matches a stored word that starts with it. */
export const queryWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** All endings of a word, itself left out. */
const endingsOf = (word: string): string[] => {
  const letters = Array.from(word);
  return letters.slice(1).map((_, index) => letters.slice(index + 1).join(''));
};

/**
 * Search words of a client: the words of its names, e-mail addresses and tax numbers in any script, each address and number
 * besides as a whole.
 * @returns sorted, unique, at most 60: addresses, numbers and whole words first
 */
export function searchWords(names: readonly string[], emails: readonly string[], taxIds: readonly string[] = []): string[] {
  const whole = [...emails.map(emailWord), ...taxIds.map(taxWord)].filter((word) => word !== null);
  const words = new Set([...whole, ...[...names, ...emails, ...taxIds].flatMap(queryWords)]);
  const inner = Array.from(words)
    .filter((word) => !whole.includes(word))
    .flatMap((word) => (UNSPACED.test(word) ? endingsOf(word) : []));
  return [...new Set([...words, ...inner])].slice(0, MAX_TOKENS).toSorted();
}
