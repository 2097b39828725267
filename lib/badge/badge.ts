import type { BadgePlace, BadgeView } from '@/lib/messages/protocol';
import { createBadgeParts } from './badge-parts';
import { follow } from './follow';
import { clamped, placeOf, pointOf, type Point } from './geometry';
import { BadgeMenu } from './menu';
import { drag, keyStep } from './move';
import { createShadowHost } from './shadow-host';
import { Sheet } from './sheet';
import { findStand, windowSize, type Stand } from './stand';
import { nameBox } from './free-space';

export interface BadgeEvents {
  /** The badge was pressed. @returns false if no panel could be opened: the badge then shows its card */
  pressed(view: BadgeView): Promise<boolean>;
  /** "Hide here" was chosen. */
  hidden(): void;
  /** The user put it there; null: back beside the name. */
  moved(place: BadgePlace): void;
}

/** A page that takes the badge away again and again gets its way in the end. */
const MOST_RETURNS = 50;

/** The badge of one document: one at a time, beside the name it speaks of. */
export class Badge {
  readonly #shadow;
  readonly #parts;
  readonly #menu;
  readonly #sheet;
  #view: BadgeView | null = null;
  #anchor: Element | null = null;
  #stand: Stand = { point: { x: 0, y: 0 }, offset: null };
  #place: BadgePlace | null = null;
  #unfollow: (() => void) | null = null;
  #moving = false;
  #dragged = false;
  #returns = 0;

  constructor(
    readonly view: Window,
    readonly events: BadgeEvents,
  ) {
    const doc = view.document;
    this.#shadow = createShadowHost(doc, (event) => this.#on(event));
    this.#parts = createBadgeParts(doc);
    this.#menu = new BadgeMenu(doc, this.#parts.more);
    this.#sheet = new Sheet(doc);
    this.#parts.frame.append(this.#menu.element, this.#sheet.element);
    this.#shadow.root.append(this.#parts.frame);
  }

  /** Shows `view` beside `anchor` (null: in a corner), or where the user has put the badge on this site. */
  show(view: BadgeView, anchor: Element | null): void {
    const again = this.#view?.key === view.key && this.isShown;
    if (again && JSON.stringify(view) === JSON.stringify(this.#view) && anchor === this.#anchor) return;
    if (!again) this.#closeAll();
    this.#view = view;
    this.#place = view.place ?? null;
    this.#parts.fill(view);
    this.#menu.fill(view);
    if (this.#sheet.isOpen) this.#sheet.open(view);
    if (!this.isShown) this.view.document.documentElement.append(this.#shadow.host);
    this.anchorTo(anchor);
  }

  /** The name is now shown by another element. */
  anchorTo(anchor: Element | null): void {
    this.#anchor = anchor;
    this.#unfollow?.();
    this.#unfollow = follow(this.view, this.#place ? null : anchor, () => this.#keepBeside(), () => this.#settle());
    this.#settle();
  }

  /** Takes the badge away, at once. */
  hide(): void {
    this.#view = null;
    this.#anchor = null;
    this.#unfollow?.();
    this.#unfollow = null;
    this.#closeAll();
    this.#shadow.host.remove();
  }

  get isShown(): boolean {
    return this.#shadow.host.isConnected;
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
    this.#settle();
  }

  #settle(): void {
    if (this.#moving || this.#dragged) return;
    const size = windowSize(this.view);
    this.#stand = this.#place
      ? { point: pointOf(this.#place, size), offset: null }
      : findStand(this.view, this.#anchor, this.#shadow.host);
    this.#standAt(this.#stand.point);
  }

  /** Between two looks for a free place: the badge only keeps its distance from the name. */
  #keepBeside(): void {
    const { offset } = this.#stand;
    if (!offset || !this.#anchor?.isConnected) return;
    const { x, y } = nameBox(this.#anchor);
    this.#standAt({ x: x + offset.x, y: y + offset.y });
  }

  #standAt(point: Point): void {
    const { width, height } = windowSize(this.view);
    this.#stand = { ...this.#stand, point };
    this.#shadow.moveTo(point);
    this.#parts.frame.classList.toggle('above', point.y > height / 2);
    this.#parts.frame.classList.toggle('leftward', point.x < width / 2);
  }

  #closeAll(): void {
    this.#menu.close();
    this.#sheet.hide();
    this.#endMove();
  }

  #on(event: Event): void {
    if (event.type === 'click') this.#click(event);
    else if (event.type === 'keydown') this.#key(event as KeyboardEvent);
    else if (event.type === 'pointerdown') this.#press(event as PointerEvent);
  }

  #click(event: Event): void {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    const view = this.#view;
    if (!pressed || !view) return;
    if (this.#dragged) {
      this.#dragged = false;
      return;
    }
    if (pressed === this.#parts.more) {
      if (this.#menu.isOpen) this.#menu.close();
      else this.#menu.open();
    } else if (pressed === this.#menu.move) {
      this.#menu.close();
      this.#startMove();
    } else if (pressed === this.#menu.hide) {
      this.hide();
      this.events.hidden();
    } else if (pressed === this.#sheet.close) {
      this.#sheet.hide();
      this.#parts.main.focus();
    } else if (this.#moving) {
      this.#endMove();
    } else if (pressed === this.#parts.main) {
      void this.events.pressed(view).then((opened) => {
        if (!opened && this.#view?.key === view.key) this.#sheet.open(this.#view);
      });
    }
  }

  #key(event: KeyboardEvent): void {
    const focused = this.#shadow.root.activeElement;
    const step = this.#moving ? keyStep(event) : null;
    if (step) {
      const { x, y } = this.#stand.point;
      this.#standAt(clamped({ x: x + step.x, y: y + step.y }, windowSize(this.view)));
    } else if (this.#moving && (event.key === 'Enter' || event.key === 'Escape')) {
      this.#endMove();
    } else if (this.#sheet.isOpen && event.key === 'Escape') {
      this.#sheet.hide();
      this.#parts.main.focus();
    } else if (!this.#menu.onKey(event.key, focused)) return;
    event.preventDefault();
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element) || !this.#parts.main.contains(event.target)) return;
    const start = this.#stand.point;
    const { width, height } = windowSize(this.view);
    drag(
      this.#parts.main,
      event,
      (by) => {
        this.#dragged = true;
        this.#standAt(clamped({ x: start.x + by.x, y: start.y + by.y }, { width, height }));
      },
      (dragged) => {
        if (dragged) this.#stayHere();
        // The click that follows a drag comes before this; without one the next press must not be swallowed.
        this.view.setTimeout(() => (this.#dragged = false));
      },
    );
  }

  #startMove(): void {
    this.#moving = true;
    this.#parts.frame.classList.add('moving');
    this.#parts.main.focus();
  }

  #endMove(): void {
    if (!this.#moving) return;
    this.#moving = false;
    this.#parts.frame.classList.remove('moving');
    if (this.#view) this.#stayHere();
  }

  #stayHere(): void {
    this.#place = placeOf(this.#stand.point, windowSize(this.view));
    this.events.moved(this.#place);
  }
}
