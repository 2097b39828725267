/**
 * Words that people see and the page cannot get at: generated content in an inert element is neither found by
 * `window.find()` nor taken up by a selection.
 */
export function silentWords(doc: Document, className: string, words = ''): HTMLElement {
  const span = doc.createElement('span');
  span.className = className;
  span.setAttribute('inert', '');
  span.dataset.w = words;
  return span;
}

/** A button; `label` is its accessible name. */
export function button(doc: Document, className: string, label = ''): HTMLButtonElement {
  const made = doc.createElement('button');
  made.type = 'button';
  made.className = className;
  if (label) made.setAttribute('aria-label', label);
  return made;
}
