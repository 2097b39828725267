import type { Box } from './geometry';
import type { BadgeTools } from './tools';

const HEIGHT = 17;
const GAP = 4;
/** A link of which less can be seen has no room for a mark, in pixels. */
const LEAST = 5;

/**
 * Where the mark of a link stands: behind its name, or over the name's end where something else stands behind it.
 * @param width of the mark, in pixels. @param hasTextUnder of the core's tools
 * @returns null if the end of the name cannot be seen: cut off by a box around it, covered by something over it
 */
export function markPlace(link: Element, width: number, hasTextUnder: BadgeTools['hasTextUnder']): Box | null {
  const doc = link.ownerDocument;
  const own = link.getBoundingClientRect();
  if (own.bottom < 0 || own.top > (doc.defaultView?.innerHeight ?? 0)) return null; // in sight soon: not worth the rest
  // The name is the first text with more than initials.
  const texts = doc.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  let name: Node | null;
  do name = texts.nextNode();
  while (name && (name.textContent ?? '').trim().length < 3);
  const range = doc.createRange();
  range.selectNodeContents(name ?? link);
  const line = [...range.getClientRects()].findLast((box) => box.width > 1);
  if (!line) return null;
  let { left, right, top, bottom } = line;
  let around: Element | null = link;
  for (let level = 0; around && level < 3; level += 1) {
    const box = around.getBoundingClientRect();
    if (box.width && box.height) {
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
      top = Math.max(top, box.top);
      bottom = Math.min(bottom, box.bottom);
    }
    around = around.parentElement;
  }
  if (right - left < LEAST || bottom - top < LEAST) return null;
  const middle = (top + bottom) / 2;
  const at = (x: number): Box => ({ x, y: middle - HEIGHT / 2, width, height: HEIGHT });
  // The row's direction, not the name's: the marks of one list stand on one side.
  const isLeftward = doc.defaultView?.getComputedStyle(link.parentElement ?? link).direction === 'rtl';

  const seen = doc.elementFromPoint(isLeftward ? left + 2 : right - 2, middle);
  // The link, or a row around it that takes the clicks; what lies further out is seen where the link is scrolled away.
  if (!seen || !(link.contains(seen) || (seen.contains(link) && around?.contains(seen)))) return null;

  const behind = at(isLeftward ? left - GAP - width : right + GAP);
  // Its far end too: the next link may begin there. Mostly both are the same, whose text is measured once.
  const grounds = new Set([width / 2, isLeftward ? 1 : width - 1].map((x) => doc.elementFromPoint(behind.x + x, middle)));
  const isFree = [...grounds].every((ground) => ground?.contains(link) && !hasTextUnder(ground, behind));
  return isFree ? behind : at(isLeftward ? left : right - width);
}
