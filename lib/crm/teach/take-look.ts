import { plainTitle, textOf } from '../page-kit';
import { findVisible } from '../taught/find';
import { attributesAround } from './attributes';
import type { Look } from './look';
import { selectorsOf } from './selectors';

/** What a page shows, as far as a rule could be made of it. */
export type PageLook = Omit<Look, 'client'>;

/** Longest text of an element that is still taken for a name. */
const LONGEST_NAME = 200;

/** Can a text be a name: not empty, not a paragraph? */
export const isNameText = (text: string): boolean => text !== '' && text.length <= LONGEST_NAME;

/** @param element the one that the user has pointed at. @returns null if it shows no name */
export function lookAtElement(element: Element, url: string): PageLook | null {
  const name = textOf(element);
  if (!isNameText(name)) return null;
  return {
    url,
    title: plainTitle(element.ownerDocument),
    name,
    selectors: selectorsOf(element),
    attributes: attributesAround(element),
  };
}

/**
 * The same for a page where nobody has pointed: by the selectors of the element on a page before.
 * @returns the name is '' while none of them chooses one element that says something
 */
export function lookAtPage(doc: Document, url: string, selectors: readonly string[]): PageLook {
  const fits = selectors.filter((selector) => {
    const [only, ...others] = findVisible(doc, selector);
    return only !== undefined && others.length === 0 && isNameText(textOf(only));
  });
  const [element] = fits.flatMap((selector) => findVisible(doc, selector));
  const same = element ? fits.filter((selector) => findVisible(doc, selector)[0] === element) : [];
  return {
    url,
    title: plainTitle(doc),
    name: element ? textOf(element) : '',
    selectors: same,
    attributes: element ? attributesAround(element) : [],
  };
}
