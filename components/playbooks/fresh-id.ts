/** An id that no item has yet: `line-3`. */
export function freshId(name: string, items: readonly { id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
