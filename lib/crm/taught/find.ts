import { allVisible } from '../page-kit';

/** The visible elements of a rule's selector; none if the browser does not know how to read it. */
export function findVisible(doc: Document, selector: string): Element[] {
  try {
    return allVisible(doc, selector);
  } catch (error) {
    if ((error as { name?: unknown } | null)?.name === 'SyntaxError') return [];
    throw error;
  }
}
