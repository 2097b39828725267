/** Does the element take part in what is shown? Looks at `display` and `visibility` of it and all around it, not at size. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The visible elements of a selector, in document order. */
export function allVisible(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(isVisible);
}

/** The one visible element of a selector. @returns null if there is none or more than one: then nobody knows which is in front. */
export function onlyVisible(root: ParentNode, selector: string): Element | null {
  const [first, ...others] = allVisible(root, selector);
  return first && others.length === 0 ? first : null;
}
