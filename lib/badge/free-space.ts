import type { Box } from './geometry';

/** What the badge must not lie on. */
const TAKEN =
  'a, button, input, select, textarea, label, summary, img, svg, video, canvas, iframe, object, embed, [role], [tabindex], [onclick], [contenteditable]';
/** Roles that only structure the page leave its empty space free. */
const STRUCTURE =
  /^(main|banner|region|navigation|presentation|none|group|tabpanel|heading|complementary|contentinfo|application|article|list|row|rowgroup|grid|table|form)$/;
const CONTROL = 'a, button, input, select, textarea';

const overlaps = (a: DOMRect, b: Box): boolean =>
  a.right > b.x && a.left < b.x + b.width && a.bottom > b.y && a.top < b.y + b.height;

/** Does a word of the element's own, not of those inside it, stand in a box? */
export function hasTextUnder(element: Element, box: Box): boolean {
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
  if (control && (!STRUCTURE.test(control.getAttribute('role') ?? '') || control.matches(CONTROL))) return true;
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).cursor === 'pointer' || hasTextUnder(element, box);
}

/** Looks at points so close that nothing one can press slips through between them, in pixels. */
const RASTER = 24;

/** Is there nothing in a box that anyone would read or press? @param own the badge's host */
export function isFree(doc: Document, box: Box, own: Element): boolean {
  const free = new Set<Element>();
  for (let x = box.x + 1; x < box.x + box.width; x += RASTER) {
    for (const y of [box.y + box.height / 4, box.y + (3 * box.height) / 4]) {
      let top = doc.elementFromPoint(x, y);
      if (top === own) top = doc.elementsFromPoint(x, y)[1] ?? null;
      if (!top || free.has(top)) continue;
      if (isTaken(top, box)) return false;
      free.add(top);
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
