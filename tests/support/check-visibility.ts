function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (view.getComputedStyle(at).display === 'none') return false;
  }
  return true;
}

/**
 * Gives a window of jsdom, which lays nothing out, the `checkVisibility` of every browser: by styles alone it says the same for
 * what pages in tests hold. A parsed document that nobody shows counts as shown.
 * @returns the window's document
 */
export function shownBy(view: Window & typeof globalThis): Document {
  view.Element.prototype.checkVisibility = function checkVisibility() {
    return isShown(this);
  };
  return view.document;
}
