import type { BadgePlace, BadgeView } from '@/lib/messages/protocol';
import { createBadgeParts } from './badge-parts';
import type { BadgeMore } from './more';
import { Position } from './position';
import { createShadowHost } from './shadow-host';

export interface BadgeEvents {
  /** The badge was pressed. @returns false if no panel could be opened: the badge then shows its card */
  pressed(view: BadgeView): Promise<boolean>;
  /** "Hide here" was chosen. */
  hidden(): void;
  /** The user put it there. */
  moved(place: BadgePlace): void;
  /** Fetches menu, card and what moves the badge, when they are asked for. */
  more(): Promise<new (...given: ConstructorParameters<typeof BadgeMore>) => BadgeMore>;
}

/** A page that takes the badge away again and again gets its way in the end. */
const MOST_RETURNS = 50;

/** The badge of one document: one at a time, beside the name it speaks of. All that is seldom needed is fetched then. */
export class Badge {
  readonly #shadow;
  readonly #parts;
  readonly #position;
  #more: BadgeMore | null = null;
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
  }

  /** Shows `view` beside `anchor` (null: in a corner), or where the user has put the badge on this site. */
  show(view: BadgeView, anchor: Element | null): void {
    const again = this.#view?.key === view.key && this.isShown;
    if (!again) this.#closeAll();
    this.#view = view;
    this.#parts.fill(view);
    this.#more?.menu.fill(view);
    if (this.#more?.sheet.isOpen) this.#more.sheet.open(view);
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
    this.#more?.menu.close();
    this.#more?.sheet.hide();
    this.#more?.mover.end();
  }

  #on(event: Event): void {
    if (event.type === 'click') this.#click(event);
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else void this.#grip(event as PointerEvent);
  }

  #click(event: Event): void {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    const view = this.#view;
    const { menu, sheet, mover } = this.#more ?? {};
    if (!pressed || !view || mover?.swallowsClick()) return;
    if (pressed === this.#parts.more) void this.#openMenu();
    else if (pressed === menu?.move) {
      menu.close();
      mover?.start();
    } else if (pressed === menu?.hide) {
      this.hide();
      this.events.hidden();
    } else if (pressed === sheet?.close) this.#closeSheet();
    else void this.#press(view);
  }

  async #press(view: BadgeView): Promise<void> {
    const opened = await this.events.pressed(view);
    if (opened) return;
    const { menu, sheet } = await this.#fetched();
    if (this.#view?.key !== view.key) return;
    menu.close();
    sheet.open(this.#view);
  }

  async #openMenu(): Promise<void> {
    const { menu } = await this.#fetched();
    if (!this.#view || menu.isOpen) return menu.close();
    menu.fill(this.#view);
    menu.open();
  }

  async #fetched(): Promise<BadgeMore> {
    const More = await this.events.more();
    this.#more ??= new More(
      this.view.document,
      this.#shadow.root,
      this.#parts,
      this.#position,
      (place) => this.#view && this.events.moved(place),
    );
    return this.#more;
  }

  /** What may become a drag; until what drags is there, nothing is lost: it knows where the press was. */
  async #grip(event: PointerEvent): Promise<void> {
    const { target, type, button } = event;
    const isGrip = type === 'pointerdown' && button === 0 && target instanceof Node && this.#parts.main.contains(target);
    if (isGrip) (await this.#fetched()).mover.press(event);
  }

  #closeSheet(): void {
    this.#more?.sheet.hide();
    this.#parts.main.focus();
  }

  #key(event: KeyboardEvent): void {
    if (this.#more?.mover.onKey(event)) event.preventDefault();
    else if (this.#more?.sheet.isOpen && event.key === 'Escape') this.#closeSheet();
    else if (this.#more?.menu.onKey(event.key, this.#shadow.root.activeElement)) event.preventDefault();
  }
}
