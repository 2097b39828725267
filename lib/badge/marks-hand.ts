import type { Box, Point } from './geometry';
import css from './marks-hand.css?inline';
import { type MarksLayer, moveTo } from './marks-layer';

/** So long the pointer rests on a link before its card opens, in milliseconds. */
const REST_MS = 200;
const GAP = 6;

const isIn = ({ x, y, width, height }: Box, at: Point): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

/**
 * The card at the marked link that the pointer rests on, or that has the focus. Neither marks nor card take the pointer: the page
 * is pointed at as without them. Its words are silent; a screen reader hears its name.
 */
export class MarksHand {
  readonly #card: HTMLElement;
  #box: Box | null = null;
  #open: Element | null = null;
  #resting: Element | null = null;
  #byFocus = false;
  #timer = 0;
  #escape = new AbortController();

  constructor(
    readonly view: Window,
    readonly layer: MarksLayer,
  ) {
    const look = view.document.createElement('style');
    look.textContent = css;
    this.#card = view.document.createElement('div');
    this.#card.className = 'card';
    this.#card.setAttribute('role', 'status'); // stays in the tree: what comes into it is said aloud
    layer.layer.append(look, this.#card);
  }

  /** @param type `pointermove` or `focusin`. @param link the marked link it is about. @param at of the pointer */
  on(type: string, link: Element | null, at: Point): void {
    if (type === 'focusin') {
      if (link) this.#show(link, true);
      else if (this.#byFocus) this.#close();
      return;
    }
    // Without a link under it the pointer may wander over the card itself.
    if (link === this.#resting || (!link && (this.#byFocus || (this.#box && isIn(this.#box, at))))) return;
    this.view.clearTimeout(this.#timer);
    if (link !== this.#open) this.#close();
    this.#resting = link;
    if (link) this.#timer = this.view.setTimeout(() => this.#show(link, false), REST_MS);
  }

  /** Closes the card if its link is not what it was: in its place, marked, and focused. */
  check(hasMoved: boolean): void {
    const link = this.#open;
    const isLost = this.#byFocus && this.view.document.activeElement !== link;
    if (link && (hasMoved || isLost || !this.layer.marks.has(link))) this.#close();
  }

  #close(): void {
    this.view.clearTimeout(this.#timer);
    this.#escape.abort();
    this.#open = this.#resting = this.#box = null;
    this.#byFocus = false;
    this.#card.replaceChildren();
  }

  /** Opens it below the link and its mark, above them where there is no room. */
  #show(link: Element, byFocus: boolean): void {
    const mark = this.layer.marks.get(link);
    if (!mark || this.#open === link) return;
    this.#close();
    this.#open = this.#resting = link;
    this.#byFocus = byFocus;
    const { box: at, view } = mark;
    const { sign, words, layer } = this.layer;
    const said = this.view.document.createElement('div');
    said.setAttribute('role', 'img');
    said.setAttribute('aria-label', view.card.join('. '));
    const lines = view.card.map((line) => words('line', line));
    for (const line of lines) line.dir = 'auto';
    sign(said, view);
    said.append(...lines);
    this.#card.lang = view.lang;
    this.#card.replaceChildren(said);

    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const below = at.y + at.height + GAP;
    const y = below + height > this.view.innerHeight ? Math.max(0, at.y - GAP - height) : below;
    const x = Math.max(GAP, Math.min(at.x, this.view.document.documentElement.clientWidth - width - GAP));
    this.#box = { x, y, width, height };
    moveTo(this.#card, this.#box, layer.getBoundingClientRect());

    this.#escape = new AbortController();
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      this.#close();
      this.#resting = link; // until the pointer comes again
    };
    this.view.addEventListener('keydown', onKey, { capture: true, passive: true, signal: this.#escape.signal });
  }
}
