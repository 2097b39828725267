import { isVisible } from '../page-kit';
import { isIdText } from '../taught/id-text';
import type { SeenAttribute } from './look';
import { selectorsOf } from './selectors';

/** Attributes that can hold the id of a record. */
const ID_NAME = /^data-(?:[a-z0-9_.-]*[-_])?(?:id|pk|key|uuid|guid|uid|ref|record|entity|number|no)$|^data-[a-z]+id$/;
/** Attributes of frameworks and of tests, which name parts of the page. */
const NOT_RECORDS =
  /react|test|cy-|qa-|turbo|controller|action|target|toggle|dismiss|parent|menu|tab|panel|component|block|module|template|widget|style|v-|s-id$/;
/** Most elements that are looked at beside those around the name. */
const MOST_ELEMENTS = 200;
const MOST = 60;

function idsOf(element: Element, above: number | null): SeenAttribute[] {
  const named = [...element.attributes].filter(
    ({ name, value }) => ID_NAME.test(name) && name.length <= 64 && !NOT_RECORDS.test(name) && isIdText(value.trim()),
  );
  if (named.length === 0) return [];
  const selectors = selectorsOf(element).slice(0, 4);
  return named.flatMap(({ name, value }) =>
    selectors.map((selector) => ({ selector, attribute: name, value: value.trim(), above })),
  );
}

/**
 * Attributes that could hold the record's id: first of the elements around the name, then of the rest of the page.
 * @param name the element that shows the name
 */
export function attributesAround(name: Element): SeenAttribute[] {
  const found: SeenAttribute[] = [];
  const around = new Set<Element>();
  let steps = 0;
  for (let at: Element | null = name; at; at = at.parentElement) {
    found.push(...idsOf(at, steps));
    around.add(at);
    steps += 1;
  }
  const others = [...name.ownerDocument.querySelectorAll('main, article, section, header, form, div, input')].slice(
    0,
    MOST_ELEMENTS,
  );
  for (const element of others) {
    if (!around.has(element) && isVisible(element)) found.push(...idsOf(element, null));
  }
  return found.slice(0, MOST);
}
