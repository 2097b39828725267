import { PickerShown } from './picker-shown';

export interface PickerWords {
  /** What to do, and which keys there are. */
  help: string;
  lang: string;
}

/** Everything a page could take for a click or a key while the user points. */
const TAKEN = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
] as const;

/** Frames and the page itself show no name. */
const isChoosable = (element: Element): boolean => !/^(?:html|body|iframe|frame|script|style)$/.test(element.localName);

/**
 * Lets the user point at an element: the pointer or the arrow keys move the frame (up and down: wider and narrower), click or
 * Enter takes it, Escape ends. What a page makes up itself is not heard, and the page hears nothing of what the user does.
 */
export class Picker {
  readonly #shown: PickerShown;
  readonly #stop = new AbortController();
  readonly #done: Promise<Element | null>;
  #settle: (element: Element | null) => void = () => {};
  #at: Element | null = null;
  #isOver = false;
  /** Elements that were widened away from; the arrow down goes back to them. */
  #inner: Element[] = [];

  /** @param textOf what an element says; '' if it cannot be a name */
  constructor(
    readonly view: Window,
    readonly textOf: (element: Element) => string,
    words: PickerWords,
  ) {
    this.#shown = new PickerShown(view.document, words);
    this.#done = new Promise((resolve) => (this.#settle = resolve));
    const on = (type: string, heard: (event: Event) => void) =>
      view.addEventListener(type, heard, { capture: true, signal: this.#stop.signal, passive: false });
    for (const type of TAKEN) on(type, (event) => this.#take(event));
    on('pointermove', (event) => event.isTrusted && this.#point(event as PointerEvent));
    on('scroll', () => this.#draw());
    on('resize', () => this.#draw());
  }

  /** @returns the element; null if the user ended it */
  get chosen(): Promise<Element | null> {
    return this.#done;
  }

  /** Ends it at once, with everything of it. */
  cancel(): void {
    this.#end(null);
    this.#stop.abort();
  }

  #end(element: Element | null): void {
    this.#shown.remove();
    this.#settle(element);
    this.#isOver = true;
    // The rest of a double click, or of a key, is still kept from the page.
    this.view.setTimeout(() => this.#stop.abort(), 300);
    this.#inner = [];
  }

  #point({ clientX, clientY }: PointerEvent): void {
    if (this.#isOver) return;
    const under = this.view.document.elementFromPoint(clientX, clientY);
    if (!under || under === this.#at || this.#inner.includes(under)) return;
    this.#inner = [];
    this.#mark(under);
  }

  #mark(element: Element): void {
    if (!isChoosable(element)) return;
    this.#at = element;
    this.#draw();
  }

  #draw(): void {
    if (this.#isOver) return;
    this.#shown.mark(this.#at, this.#at ? this.textOf(this.#at) : '');
  }

  #take(event: Event): void {
    const isKey = event.type.startsWith('key');
    if (this.#isOver && !isKey && !(event.target instanceof Node && this.#at?.contains(event.target))) return;
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (!event.isTrusted || this.#isOver) return;
    if (event.type === 'pointerdown') this.#point(event as PointerEvent); // a finger does not move there first
    else if (event.type === 'keydown') this.#key((event as KeyboardEvent).key);
    else if (event.type === 'click') this.#choose();
  }

  #choose(): void {
    if (this.#at && this.textOf(this.#at)) this.#end(this.#at);
  }

  #key(key: string): void {
    if (key === 'Escape') this.#end(null);
    else if (key === 'Enter') this.#choose();
    else if (key === 'ArrowUp') this.#widen();
    else if (key === 'ArrowDown') this.#narrow();
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.#aside(key === 'ArrowRight');
  }

  #widen(): void {
    const outer = this.#at?.parentElement;
    if (!this.#at || !outer || !isChoosable(outer)) return;
    this.#inner.push(this.#at);
    this.#mark(outer);
  }

  #narrow(): void {
    const inner = this.#inner.pop() ?? this.#at?.firstElementChild ?? this.#start();
    if (inner) this.#mark(inner);
  }

  #aside(forward: boolean): void {
    const next = forward ? this.#at?.nextElementSibling : this.#at?.previousElementSibling;
    this.#inner = [];
    const to = next ?? (this.#at ? null : this.#start());
    if (to) this.#mark(to);
  }

  /** Where the keyboard begins: the page's own heading. */
  #start(): Element | null {
    const { document: doc } = this.view;
    return doc.querySelector('h1') ?? doc.querySelector('h2, main') ?? doc.body.firstElementChild;
  }
}
