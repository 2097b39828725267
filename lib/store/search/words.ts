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
 * Search words of a client: the words of its names and e-mail addresses in any script, each address besides as a whole.
 * @returns sorted, unique, at most 60: whole words first
 */
export function searchWords(names: readonly string[], emails: readonly string[]): string[] {
  const words = new Set([...names, ...emails].flatMap(queryWords));
  for (const email of emails) words.add(email.trim().toLowerCase());
  const inner = Array.from(words).flatMap((word) => (UNSPACED.test(word) ? endingsOf(word) : []));
  return [...new Set([...words, ...inner])].slice(0, MAX_TOKENS).toSorted();
}
