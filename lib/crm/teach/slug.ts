/** Letters and digits of a text, without accents, in words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Is a part of an address only the name in another spelling ("acme-gmbh")? */
export const isNameSlug = (text: string, name: string): boolean =>
  wordsOf(text).length > 0 && wordsOf(text).join('') === wordsOf(name).join('');

/** Do two texts have a word of three letters or more in common? */
export function shareWord(text: string, name: string): boolean {
  const words = new Set(wordsOf(name).filter((word) => word.length >= 3 && !/^\d+$/.test(word)));
  return wordsOf(text).some((word) => words.has(word));
}
