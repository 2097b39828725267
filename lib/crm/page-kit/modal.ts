import { allVisible } from './visible';

/** Dialogs in front of the page: by the standard, by Bootstrap (Odoo, EspoCRM, Tryton). Mere pop-ups without `aria-modal` do not count. */
export const MODALS = 'dialog[open], [aria-modal="true"], .modal-dialog';

/**
 * Is a dialog in front? It can show or create another record under an unchanged address, so nobody is read then.
 * @param more further selectors of this system's own dialogs.
 */
export function modalInFront(doc: Document, more?: string): boolean {
  return allVisible(doc, more ? `${MODALS}, ${more}` : MODALS).length > 0;
}
