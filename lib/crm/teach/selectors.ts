import { textOf } from '../page-kit';
import { findVisible } from '../taught/find';
import { isStableToken } from './stable-token';

/** Most selectors that are kept of one element. */
const MOST = 12;
/** Deepest path through the page that is still believed to stay. */
const DEEPEST = 8;
const LONGEST = 300;

/** Attributes by which makers of pages name their parts, for tests, forms and search engines. */
const NAMING = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-field',
  'data-field-name',
  'data-name',
  'data-role',
  'data-type',
  'data-section',
  'name',
  'itemprop',
  'role',
];

/** A value that can stand in a rule: a word, not the client's name or number. */
const isStableValue = (value: string, own: string): boolean =>
  /^[A-Za-z][\w.: -]{0,60}$/.test(value) && !/\d{2}/.test(value) && value !== own;

/** Selectors of one element by itself, the most lasting first. */
function ownSelectors(element: Element): string[] {
  const tag = element.localName;
  const text = textOf(element);
  const found: string[] = [];
  if (isStableToken(element.id)) found.push(`#${element.id}`);
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (value !== null && isStableValue(value, text)) found.push(`${name.startsWith('data-') ? '' : tag}[${name}="${value}"]`);
  }
  for (const name of element.classList) if (isStableToken(name)) found.push(`${tag}.${name}`);
  if (!/^(?:div|span|p|td|li|a|b|i|em|strong|section)$/.test(tag)) found.push(tag);
  // What is left of an element without a name of its own: that it carries such an attribute at all.
  for (const { name } of element.attributes) if (/^data-[a-z-]*id$/.test(name)) found.push(`[${name}]`);
  return found;
}

function sibling(element: Element): string {
  const tag = element.localName;
  const alike = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === tag);
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/** Ways down from an element around it that has a selector of its own, or from the body. */
function downFrom(element: Element, isAlone: (selector: string) => boolean): string[] {
  const found: string[] = [];
  let way = sibling(element);
  let at = element.parentElement;
  for (let depth = 1; at && depth <= DEEPEST; depth += 1) {
    if (at.localName === 'body' || at.localName === 'html') return [...found, `body > ${way}`];
    const anchors = ownSelectors(at).filter(isAlone);
    for (const anchor of anchors.slice(0, 2)) {
      for (const own of ownSelectors(element)) found.push(`${anchor} ${own}`);
      found.push(`${anchor} > ${way}`);
    }
    way = `${sibling(at)} > ${way}`;
    at = at.parentElement;
  }
  return found;
}

const PLAIN = /^[\w#.:[\]="> ()-]+$/;

/**
 * Selectors that choose exactly this element among all that can be seen, the most lasting first. Of ids and classes only those
 * count that a person has written.
 */
export function selectorsOf(element: Element): string[] {
  const doc = element.ownerDocument;
  const isAlone = (selector: string, wanted: Element): boolean => {
    const [only, ...others] = findVisible(doc, selector);
    return only === wanted && others.length === 0;
  };
  const alone = (selector: string) => findVisible(doc, selector).length === 1;
  const all = [...new Set([...ownSelectors(element), ...downFrom(element, alone)])];
  return all.filter((one) => one.length <= LONGEST && PLAIN.test(one) && isAlone(one, element)).slice(0, MOST);
}
