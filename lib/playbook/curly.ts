/** The same list if no item changed, so that what is drawn from it need not be drawn anew. */
function mapped(list: readonly unknown[]): readonly unknown[] {
  const next = list.map((item) => withCurlyApostrophes(item));
  return next.some((item, index) => item !== list[index]) ? next : list;
}

/**
 * The straight apostrophe is a control character of ICU messages, and looks like a typing machine: every text gets the curly
 * one. What holds none stays the same object.
 */
export function withCurlyApostrophes<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll("'", '’') as T;
  if (Array.isArray(value)) return mapped(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const before = Object.values(value) as unknown[];
  const after = mapped(before);
  return after === before ? value : (Object.fromEntries(keys.map((key, index) => [key, after[index]])) as T);
}
