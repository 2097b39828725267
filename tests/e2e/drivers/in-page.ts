/**
 * Runs inside pages, bundled by in-page-bundle.ts: finds elements the way people and screen readers do.
 */
import { queryAllByLabelText, queryAllByRole, queryAllByText } from '@testing-library/dom';

/** Text to compare with: a string is compared whole, a pattern is searched for. */
export type Wanted = string | { source: string; flags: string };

export type Step =
  | { by: 'first' }
  | { by: 'css'; selector: string }
  | { by: 'role'; role: string; name?: Wanted }
  | { by: 'label' | 'text'; text: Wanted };

const matcher = (wanted: Wanted) => (typeof wanted === 'string' ? wanted : new RegExp(wanted.source, wanted.flags));

function step(container: HTMLElement, wanted: Exclude<Step, { by: 'first' }>): HTMLElement[] {
  switch (wanted.by) {
    case 'css':
      return [...container.querySelectorAll<HTMLElement>(wanted.selector)];
    case 'role':
      return queryAllByRole(container, wanted.role, wanted.name === undefined ? {} : { name: matcher(wanted.name) });
    case 'label':
      return queryAllByLabelText(container, matcher(wanted.text));
    default:
      return queryAllByText(container, matcher(wanted.text));
  }
}

/** Elements found by the steps, each within what the step before found, in the order of the page. */
export function find(steps: Step[]): HTMLElement[] {
  let found = [document.documentElement];
  for (const wanted of steps) {
    found = wanted.by === 'first' ? found.slice(0, 1) : [...new Set(found.flatMap((container) => step(container, wanted)))];
  }
  return found;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const middleOf = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** What lies over the middle of an element, in words; null if it can be clicked there. */
function coverOf(element: Element): string | null {
  const { x, y } = middleOf(element.getBoundingClientRect());
  const hit = document.elementFromPoint(x, y);
  if (!hit) return 'nothing: it is outside the window';
  return element.contains(hit) || hit.contains(element) ? null : hit.outerHTML.slice(0, 160);
}

/**
 * The point to click at: the middle of the one element, once it stands still and nothing covers it.
 * @throws in words when there is none, several, or something lies over it
 */
export async function clickPoint(steps: Step[]): Promise<{ x: number; y: number }> {
  const [found, second] = find(steps);
  if (!found) throw new Error('no such element');
  if (second) throw new Error(`several elements: ${found.outerHTML.slice(0, 120)} … ${second.outerHTML.slice(0, 120)}`);
  if (found.matches(':disabled, [aria-disabled="true"]')) throw new Error('element is disabled');
  // Ticks and choices are often drawn by their label, with the input itself hidden somewhere near it.
  const element = found.matches('[type="radio"], [type="checkbox"]') ? (found.closest('label') ?? found) : found;
  // What is in sight is not scrolled to: lists that hang below their button would move under the hand.
  if (coverOf(element)) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await nextFrame();
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) throw new Error('element has no size');
  if (before.x !== box.x || before.y !== box.y) throw new Error('element is moving');
  const cover = coverOf(element);
  if (cover) throw new Error(`element is covered by ${cover}`);
  return middleOf(box);
}

/** Chooses an option of a native select by its visible text, as the select's own list would. @returns false if there is none yet */
export function choose(steps: Step[], option: string): boolean {
  const [select] = find(steps);
  if (!(select instanceof HTMLSelectElement)) return false;
  const chosen = [...select.options].find((one) => one.text.trim() === option);
  if (!chosen) return false;
  // Past React's own value setter, as a real choice goes.
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, chosen.value);
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
