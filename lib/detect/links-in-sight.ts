import { CARRY_MS, SETTLE_MS } from './timing';

/** So far outside the window a link counts as in sight: its mark is there when it is scrolled to. */
const MARGIN = '30%';

/** What a link says: its address as written, and its words. */
type Said = readonly [address: string | null, words: string | null];

/** What a link said last, and from when on that may be believed. */
interface Reading {
  said: Said;
  /** What it said when it stood still last. */
  before: Said;
  /** Instant from which it may be believed, in ms on the clock of `performance.now()`. */
  from: number;
}

const differs = (a: Said, b: Said): boolean => a[0] !== b[0] || a[1] !== b[1];

export interface LinksInSight {
  readonly near: ReadonlySet<Element>;
  /** Follows a link from now on. */
  watch: (element: Element) => void;
  /** Compares links with what they said. @returns those in sight that say something else now, or are gone */
  changed: (records: readonly MutationRecord[]) => Element[];
  /** Instant from which a link may be believed, in ms on the clock of `performance.now()`. */
  readyAt: (element: Element) => number;
  stop: () => void;
}

/**
 * The links of a document that can be seen, or nearly so. Rows are used again for other clients, and their address and words
 * may change one after the other: a link that has changed in both is believed after the settle window, one that has changed in
 * one of them only as soon as no neighbour in time can be meant any more (docs/decisions/0005).
 * @param selector of all that may be watched. @param written a link's address as it stands in the page
 * @param onChange some came into sight, or left it
 */
export function linksInSight(
  view: Window,
  selector: string,
  written: (element: Element) => string | null,
  onChange: () => void,
): LinksInSight {
  const near = new Set<Element>();
  // Also of links out of sight: a row may come back with the address of one client and still the name of another.
  const readings = new WeakMap<Element, Reading>();
  const isChanged = (element: Element): boolean => {
    const said: Said = [written(element), element.textContent];
    const last = readings.get(element);
    if (!last) readings.set(element, { said, before: said, from: 0 });
    if (!last || !differs(said, last.said)) return !element.isConnected;
    const now = view.performance.now();
    const before = now < last.from ? last.before : last.said;
    // Words where there were none are nobody else's.
    const isWhole = said[1] !== before[1] && (said[0] !== before[0] || !before[1]);
    readings.set(element, { said, before, from: now + (isWhole ? SETTLE_MS : CARRY_MS) });
    return true;
  };
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        if (isIntersecting || readings.has(target)) isChanged(target); // thousands may be out of sight, and never read
      }
      onChange();
    },
    { root: view.document, rootMargin: MARGIN },
  );
  return {
    near,
    watch: (element) => sight.observe(element),
    readyAt: (element) => readings.get(element)?.from ?? 0,
    changed(records) {
      for (const { target } of records) {
        const link = (target instanceof Element ? target : target.parentElement)?.closest(selector);
        if (link && !near.has(link) && readings.has(link)) isChanged(link);
      }
      return [...near].filter(isChanged);
    },
    stop: () => sight.disconnect(),
  };
}
