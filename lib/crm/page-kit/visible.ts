/** Does the element take part in what is shown? Looks at `display` and `visibility` of it and all around it, not at size. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  if (!view) return true; // a parsed document that nobody shows has no styles
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (view.getComputedStyle(at).display === 'none') return false;
  }
  return true;
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
