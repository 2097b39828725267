import type { Box } from './geometry';

/** What the badge must not lie on. */
const TAKEN =
  'a, button, input, select, textarea, label, summary, img, svg, video, canvas, iframe, object, embed, [role], [tabindex], [onclick], [contenteditable]';
/** Roles that only structure the page leave its empty space free. */
const STRUCTURE =
  '[role="main"], [role="banner"], [role="region"], [role="navigation"], [role="presentation"], [role="none"], [role="group"], [role="tabpanel"], [role="heading"], [role="complementary"], [role="contentinfo"], [role="application"], [role="article"], [role="list"], [role="row"], [role="rowgroup"], [role="grid"], [role="table"], [role="form"]';

const overlaps = (a: DOMRect, b: Box): boolean =>
  a.right > b.x && a.left < b.x + b.width && a.bottom > b.y && a.top < b.y + b.height;

function hasTextUnder(element: Element, box: Box): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (overlaps(rect, box)) return true;
  }
  return false;
}

function isTaken(element: Element, box: Box): boolean {
  const control = element.closest(TAKEN);
  if (control && !(control.matches(STRUCTURE) && !control.matches('a, button, input, select, textarea'))) return true;
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).cursor === 'pointer' || hasTextUnder(element, box);
}

/** Is there nothing in a box that anyone would read or press? Looks at a few points of it. @param own the badge's host */
export function isFree(doc: Document, box: Box, own: Element): boolean {
  for (const dx of [1, box.width / 3, (2 * box.width) / 3, box.width - 1]) {
    for (const dy of [1, box.height / 2, box.height - 1]) {
      const top = doc.elementsFromPoint(box.x + dx, box.y + dy).find((element) => element !== own);
      if (top && isTaken(top, box)) return false;
    }
  }
  return true;
}

/** The box of what an element says; an input's own, since its text has none. */
export function nameBox(anchor: Element): Box {
  const range = anchor.ownerDocument.createRange();
  range.selectNodeContents(anchor);
  const text = range.getBoundingClientRect();
  const { x, y, width, height } = text.width > 0 && text.height > 0 ? text : anchor.getBoundingClientRect();
  return { x, y, width, height };
}
