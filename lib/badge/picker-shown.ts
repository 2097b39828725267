import { silentWords } from './dom';
import css from './picker.css?inline';

/** Selector of the picker's own element in the page. */
export const PICKER_HOST = 'div[data-sideline-picker]';

/** What a person sees while pointing: a frame around the element, what it says, and a line of help. Takes no pointer itself. */
export class PickerShown {
  readonly host: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #hint: HTMLElement;
  readonly #chosen: HTMLElement;

  constructor(
    readonly doc: Document,
    { help, lang }: { help: string; lang: string },
  ) {
    doc.querySelector(PICKER_HOST)?.remove(); // left by a copy that is dead
    this.host = doc.createElement('div');
    this.host.setAttribute('data-sideline-picker', '');
    const root = this.host.attachShadow({ mode: 'closed' });
    const look = doc.createElement('style');
    look.textContent = css;
    this.#frame = doc.createElement('div');
    this.#frame.className = 'frame';
    this.#hint = doc.createElement('div');
    this.#hint.className = 'hint';
    this.#hint.lang = lang;
    this.#hint.setAttribute('role', 'status');
    this.#hint.setAttribute('aria-label', help);
    this.#chosen = silentWords(doc, 'chosen');
    this.#hint.append(this.#chosen, silentWords(doc, 'help', help));
    root.append(look, this.#frame, this.#hint);
    this.mark(null, '');
    doc.documentElement.append(this.host);
  }

  /** Frames an element. @param says what would be taken for the name; '' for nothing */
  mark(element: Element | null, says: string): void {
    this.#frame.hidden = element === null;
    this.#chosen.dataset.w = says && `“${says}”`;
    if (!element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(this.#frame.style, {
      left: `${left - 5}px`,
      top: `${top - 5}px`,
      width: `${width + 4}px`,
      height: `${height + 4}px`,
    });
    // The help must not lie over what it helps to find.
    this.#hint.classList.toggle('low', top < 140);
  }

  remove(): void {
    this.host.remove();
  }
}
