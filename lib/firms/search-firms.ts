import type { Firm } from '@/lib/schema/firm';

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A-refer: firms of which every word of the query begins a word, in the name, the site, or in whom they fit; a match in the name
 * comes first, then by name. An empty query gives all.
 */
export function searchFirms(firms: readonly Firm[], query: string): Firm[] {
  const wanted = wordsOf(query);
  const fits = (text: string, word: string) => wordsOf(text).some((have) => have.startsWith(word));
  const inName = (firm: Firm) => wanted.every((word) => fits(firm.name, word));
  return firms
    .filter((firm) => wanted.every((word) => fits(`${firm.name} ${firm.site} ${firm.fits}`, word)))
    .toSorted((a, b) => Number(inName(b)) - Number(inName(a)) || a.name.localeCompare(b.name));
}
