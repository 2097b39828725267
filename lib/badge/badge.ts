import type { BadgePlace, BadgeView } from '@/lib/messages/protocol';
import { createBadgeParts } from './badge-parts';
import { BadgeMenu } from './menu';
import { Mover } from './mover';
import { Position } from './position';
import { createShadowHost } from './shadow-host';
import { Sheet } from './sheet';

export interface BadgeEvents {
  /** The badge was pressed. @returns false if no panel could be opened: the badge then shows its card */
  pressed(view: BadgeView): Promise<boolean>;
  /** "Hide here" was chosen. */
  hidden(): void;
  /** The user put it there. */
  moved(place: BadgePlace): void;
}

/** A page that takes the badge away again and again gets its way in the end. */
const MOST_RETURNS = 50;

/** The badge of one document: one at a time, beside the name it speaks of. Menu and card are made when first needed. */
export class Badge {
  readonly #shadow;
  readonly #parts;
  readonly #position;
  readonly #mover;
  #menu: BadgeMenu | null = null;
  #sheet: Sheet | null = null;
  #view: BadgeView | null = null;
  #returns = 0;

  constructor(
    readonly view: Window,
    readonly events: BadgeEvents,
  ) {
    const doc = view.document;
    this.#shadow = createShadowHost(doc, (event) => this.#on(event));
    const parts = createBadgeParts(doc);
    this.#parts = parts;
    this.#shadow.root.append(parts.frame);
    this.#position = new Position(view, this.#shadow, parts);
    this.#mover = new Mover(parts, this.#position, (place) => this.#view && events.moved(place));
  }

  /** Shows `view` beside `anchor` (null: in a corner), or where the user has put the badge on this site. */
  show(view: BadgeView, anchor: Element | null): void {
    const again = this.#view?.key === view.key && this.isShown;
    if (!again) this.#closeAll();
    this.#view = view;
    this.#parts.fill(view);
    this.#menu?.fill(view);
    if (this.#sheet?.isOpen) this.#sheet.open(view);
    this.anchorTo(anchor); // measures before the page is touched: one layout less
    if (!again) this.view.document.documentElement.append(this.#shadow.host);
  }

  /** The name is now shown by another element. */
  anchorTo(anchor: Element | null): void {
    if (this.#view) this.#position.attach(anchor, this.#view.place ?? null);
  }

  /** Takes the badge away, at once. */
  hide(): void {
    this.#view = null;
    this.#position.detach();
    this.#closeAll();
    this.#shadow.host.remove();
  }

  get isShown(): boolean {
    return this.#shadow.host.isConnected;
  }

  /** Is it one of our own nodes? */
  owns(node: Node): boolean {
    return node === this.#shadow.host;
  }

  /** Did the page (or a newer copy of this script) take the badge away? */
  get wasTaken(): boolean {
    return this.#view !== null && !this.isShown;
  }

  /** Puts the badge back where the page has replaced its whole content. */
  keep(): void {
    if (!this.wasTaken || this.#returns >= MOST_RETURNS) return;
    this.#returns += 1;
    this.view.document.documentElement.append(this.#shadow.host);
    this.#position.settle();
  }

  #closeAll(): void {
    this.#menu?.close();
    this.#sheet?.hide();
    this.#mover.end();
  }

  #on(event: Event): void {
    if (event.type === 'click') this.#click(event);
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'pointerdown') this.#mover.press(event as PointerEvent);
  }

  #click(event: Event): void {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    const view = this.#view;
    if (!pressed || !view || this.#mover.swallowsClick()) return;
    if (pressed === this.#parts.more) this.#openMenu(view);
    else if (pressed === this.#menu?.move) {
      this.#menu.close();
      this.#mover.start();
    } else if (pressed === this.#menu?.hide) {
      this.hide();
      this.events.hidden();
    } else if (pressed === this.#sheet?.close) this.#closeSheet();
    else void this.#press(view);
  }

  async #press(view: BadgeView): Promise<void> {
    const opened = await this.events.pressed(view);
    if (opened || this.#view?.key !== view.key) return;
    if (!this.#sheet) {
      this.#sheet = new Sheet(this.view.document);
      this.#parts.frame.append(this.#sheet.element);
    }
    this.#menu?.close();
    this.#sheet.open(this.#view);
  }

  #openMenu(view: BadgeView): void {
    if (this.#menu?.isOpen) return this.#menu.close();
    if (!this.#menu) {
      this.#menu = new BadgeMenu(this.view.document, this.#parts.more);
      this.#parts.frame.append(this.#menu.element);
    }
    this.#menu.fill(view);
    this.#menu.open();
  }

  #closeSheet(): void {
    this.#sheet?.hide();
    this.#parts.main.focus();
  }

  #key(event: KeyboardEvent): void {
    if (this.#mover.onKey(event)) event.preventDefault();
    else if (this.#sheet?.isOpen && event.key === 'Escape') this.#closeSheet();
    else if (this.#menu?.onKey(event.key, this.#shadow.root.activeElement)) event.preventDefault();
  }
}
