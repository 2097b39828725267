import { allVisible } from './visible';

/** The stacking order of the layer a frame stands in; 0 where none is given. */
function level(frame: Element, layer: string): number {
  const box = frame.closest(layer) ?? frame;
  const order = Number.parseInt(box.ownerDocument.defaultView?.getComputedStyle(box).zIndex ?? '', 10);
  return Number.isNaN(order) ? 0 : order;
}

/** The frame in front of all others in this document: highest layer, at equal height the later one. */
function frontFrame(doc: Document, frames: string, layer: string): Element | null {
  let front: Element | null = null;
  for (const frame of allVisible(doc, frames)) if (!front || level(frame, layer) >= level(front, layer)) front = frame;
  return front;
}

/**
 * Is this document covered by a frame that slides over it, its own or one that its owner has put in front of it?
 * Goes up through all same-origin owners, since frames nest.
 * @param frames selector of the sliding frames. @param layer selector of the box that carries their stacking order.
 */
export function isCovered(doc: Document, frames: string, layer: string): boolean {
  if (frontFrame(doc, frames, layer)) return true;
  let element = doc.defaultView?.frameElement ?? null; // null at the top, and for an owner of another origin
  while (element) {
    const owner: Document = element.ownerDocument;
    const front = frontFrame(owner, frames, layer);
    if (!element.matches(frames) ? front !== null : front !== element) return true;
    element = owner.defaultView?.frameElement ?? null;
  }
  return false;
}
