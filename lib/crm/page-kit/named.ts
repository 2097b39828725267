import { textOf } from './text';
import { allVisible } from './visible';

/** A name as shown and the element that shows it. */
export interface Named {
  name: string;
  anchor: Element;
}

/**
 * The first visible element that says something.
 * @param selectors in order of trust: a later one counts only if no earlier one is filled.
 * @param read how the text is taken; default {@link textOf}.
 */
export function firstNamed(
  root: ParentNode,
  selectors: readonly string[],
  read: (element: Element) => string = textOf,
): Named | null {
  for (const selector of selectors) {
    for (const anchor of allVisible(root, selector)) {
      const name = read(anchor);
      if (name) return { name, anchor };
    }
  }
  return null;
}

/** As {@link firstNamed} for one selector; null if visible elements of it say different things. */
export function agreedNamed(root: ParentNode, selector: string, read: (element: Element) => string = textOf): Named | null {
  const found = allVisible(root, selector).map((anchor) => ({ anchor, name: read(anchor) }));
  const named = found.filter(({ name }) => name);
  const [first] = named;
  return first && named.every(({ name }) => name === first.name) ? first : null;
}
