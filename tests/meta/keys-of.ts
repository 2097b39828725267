/** A namespace of words as its file holds it. */
export type Words = { [key: string]: string | Words };

/** All keys of a namespace, nested ones with points: `status.yellow`. */
export function keysOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}
