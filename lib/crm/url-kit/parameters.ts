/** Query-like text (`a=1&b=2`), names in lower case, in any order. */
interface Parameters {
  /** @returns the value, or null if it is missing, empty or given twice with different values (then nobody is meant for sure). */
  get(name: string): string | null;
}

/** @param text with or without a leading `?` or `#`. */
export function parameters(text: string): Parameters {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(text.replace(/^[?#]/, ''))) {
    const key = name.toLowerCase();
    values.set(key, (values.get(key) ?? new Set()).add(value.trim()));
  }
  return {
    get(name) {
      const given = values.get(name.toLowerCase());
      const [value] = given ?? [];
      return given?.size === 1 && value ? value : null;
    },
  };
}
