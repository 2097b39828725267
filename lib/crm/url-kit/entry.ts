/**
 * What a table says of a word out of an address. Unlike `table[word]` it knows nothing of `constructor` and the other words
 * every object inherits.
 * @param word any text; undefined and null are in no table.
 */
export function entry<T>(table: Readonly<Record<string, T>>, word: string | undefined | null): T | null {
  return word && Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}
