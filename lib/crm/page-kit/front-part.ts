import { allVisible } from './visible';
import { MODALS } from './modal';

/**
 * The part of the page in front: the only dialog that stands there, else the main part, else the whole body.
 * @param more further selectors of this system's own dialogs.
 * @returns null if two dialogs are open beside each other: nobody knows which is in front. Of nested ones the inner counts.
 */
export function frontPart(doc: Document, more?: string): Element | null {
  const dialogs = allVisible(doc, more ? `${MODALS}, ${more}` : MODALS);
  const inner = dialogs.filter((dialog) => !dialogs.some((other) => other !== dialog && dialog.contains(other)));
  if (inner.length > 1) return null;
  return inner[0] ?? allVisible(doc, 'main, [role="main"]')[0] ?? doc.body;
}
