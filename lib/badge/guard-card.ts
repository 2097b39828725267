import type { GuardView } from '@/lib/messages/protocol';
import type { Action } from './action-of';
import { button, silentWords } from './dom';
import { GLYPHS } from './glyphs';
import css from './guard.css?inline';
import { guardPlace } from './guard-place';
import { windowSize } from './stand';

/** Selector of the guard's own element in the page. */
export const GUARD_HOST = 'div[data-sideline-guard]';

export type GuardAnswer = 'checklist' | 'anyway' | 'hush';

/** Takes away a guard that a dead copy of this script has left behind. */
export const removeGuards = (doc: Document): void => doc.querySelectorAll(GUARD_HOST).forEach((old) => old.remove());

/**
 * The card that stands before a call: why, and what now. One at a time. As silent as the badge (decision 6): a closed root, words
 * in generated content, one size for everything it can say. It lies in the browser's top layer, over dialogs of the page.
 */
export class GuardCard {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #place: HTMLStyleElement;
  readonly #frame: HTMLElement;
  #link: Element | null = null;

  /** @param answered one of the three buttons was pressed, by a person */
  constructor(
    readonly view: Window,
    readonly answered: (answer: GuardAnswer) => void,
  ) {
    const doc = view.document;
    this.#host = doc.createElement('div');
    this.#host.setAttribute('data-sideline-guard', '');
    this.#host.popover = 'manual';
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const look = doc.createElement('style');
    look.textContent = css;
    this.#place = doc.createElement('style');
    this.#frame = doc.createElement('div');
    this.#root.append(look, this.#place, this.#frame);
    for (const type of ['click', 'auxclick', 'mousedown', 'pointerdown'])
      this.#root.addEventListener(type, (event) => {
        event.stopPropagation();
        if (type === 'click') this.#click(event as MouseEvent);
      });
  }

  get isOpen(): boolean {
    return this.#link !== null;
  }

  /** Is it the guard's own element? */
  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /**
   * Shows why before an action; beside another link it is there no longer.
   * @param path from the link outwards: only what stands in a modal dialog of the page can be reached while that is open
   */
  open(guard: GuardView, { kind: action, element: link }: Action, path: readonly EventTarget[]): void {
    const doc = this.view.document;
    const { words, title, lines, lang, kind } = guard;
    const card = doc.createElement('div');
    card.className = 'card';
    card.setAttribute('role', 'alertdialog');
    card.setAttribute('aria-modal', 'true');
    card.setAttribute('aria-label', [words.before[action], title, ...lines].join('. '));
    card.lang = lang;
    card.dataset.tone = kind;
    const head = doc.createElement('div');
    head.className = 'head';
    head.append(silentWords(doc, 'mark', GLYPHS[kind]), silentWords(doc, 'title', title));
    const text = doc.createElement('div');
    text.className = 'text';
    text.append(...lines.map((line) => silentWords(doc, 'line', line)));
    const buttons = doc.createElement('div');
    buttons.className = 'buttons';
    const answers: [GuardAnswer, string][] = [
      ['checklist', words.checklist],
      ['anyway', words.anyway[action]],
      ['hush', words.hush],
    ];
    for (const [answer, label] of answers) {
      const made = button(doc, answer, label);
      made.append(silentWords(doc, '', label));
      buttons.append(made);
    }
    card.append(silentWords(doc, 'before', words.before[action]), head, text, buttons);
    this.#frame.replaceChildren(card);
    this.#link = link;
    this.place();
    const dialog = path.find((one) => one instanceof Element && one.matches('dialog:modal'));
    ((dialog as Element | undefined) ?? doc.documentElement).append(this.#host);
    this.#host.showPopover();
    this.#buttons[0]?.focus();
  }

  /** Says where to press instead, in a browser that opens no panel from a page. */
  hint(guard: GuardView): void {
    const { hint } = guard.words;
    const card = this.#frame.firstElementChild;
    const text = card?.querySelector('.text');
    if (!card || !text) return;
    card.setAttribute('aria-label', hint);
    text.replaceChildren(silentWords(this.view.document, 'line hint', hint));
    card.querySelector('.checklist')?.remove();
    this.#buttons[0]?.focus();
  }

  /** Finds its place anew, e.g. after the window's size has changed. */
  place(): void {
    if (!this.#link) return;
    const { x, y, width, height, low } = guardPlace(this.#link.getBoundingClientRect(), windowSize(this.view));
    this.#place.textContent = `:host{left:${x}px!important;top:${y}px!important;width:${width}px!important;height:${height}px!important}`;
    this.#frame.className = low ? 'frame low' : 'frame';
  }

  /** Takes it away. @param back the focus returns to where it was */
  close(back = false): void {
    const link = this.#link;
    this.#link = null;
    this.#host.remove();
    this.#frame.replaceChildren();
    if (back && link instanceof HTMLElement) link.focus();
  }

  /** A key pressed in it: Tab goes round, Escape leaves without calling. The page hears nothing of it. */
  onKey(event: KeyboardEvent): void {
    event.stopImmediatePropagation();
    if (event.key === 'Escape') this.close(true);
    else if (event.key === 'Tab') this.#goRound(event.shiftKey ? -1 : 1);
    else if (!event.repeat) return; // a key still held down since the link was pressed must press nothing here
    event.preventDefault();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#frame.querySelectorAll('button')];
  }

  #goRound(step: number): void {
    const all = this.#buttons;
    const at = all.findIndex((one) => one === this.#root.activeElement);
    all.at((at + step) % all.length)?.focus();
  }

  /** The second half of a double click on the link answers nothing, nor does anything the page has made up. */
  #click({ isTrusted, detail, target }: MouseEvent): void {
    const pressed = target instanceof Element ? target.closest('button') : null;
    if (pressed && isTrusted && detail < 2) this.answered(pressed.className as GuardAnswer);
  }
}
