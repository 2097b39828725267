import type { BadgePlace } from '@/lib/messages/protocol';
import type { BadgeParts } from './badge-parts';
import { follow } from './follow';
import { nameBox } from './free-space';
import { clamped, placeOf, pointOf, type Point } from './geometry';
import type { ShadowHost } from './shadow-host';
import { findStand, windowSize, type Stand } from './stand';

/** Where the badge stands: beside the name it follows, in a corner, or where the user has put it. */
export class Position {
  #anchor: Element | null = null;
  #place: BadgePlace | null = null;
  #stand: Stand = { point: { x: 0, y: 0 }, offset: null };
  #unfollow: (() => void) | null = null;
  /** While the user moves it, it goes nowhere by itself. */
  isHeld = false;

  constructor(
    readonly view: Window,
    readonly shadow: ShadowHost,
    readonly parts: Pick<BadgeParts, 'set'>,
  ) {}

  get point(): Point {
    return this.#stand.point;
  }

  /** Stands beside `anchor` (null: in a corner) from now on; at `place` if there is one. */
  attach(anchor: Element | null, place: BadgePlace | null): void {
    this.#anchor = anchor;
    this.#place = place;
    this.#unfollow?.();
    this.#unfollow = follow(
      this.view,
      place ? null : anchor,
      () => this.#keepBeside(),
      () => this.settle(),
    );
    this.settle();
  }

  detach(): void {
    this.#unfollow?.();
    this.#unfollow = null;
    this.#anchor = null;
    this.isHeld = false;
  }

  /** Looks for a free place. */
  settle(): void {
    if (this.isHeld) return;
    this.#stand = this.#place
      ? { point: pointOf(this.#place, windowSize(this.view)), offset: null }
      : findStand(this.view, this.#anchor, this.shadow.host);
    this.#standAt(this.#stand.point);
  }

  /** The user moves it. */
  moveTo(point: Point): void {
    this.#standAt(clamped(point, windowSize(this.view)));
  }

  /** The user leaves it here. */
  stayHere(): BadgePlace {
    this.#place = placeOf(this.point, windowSize(this.view));
    return this.#place;
  }

  /** Between two looks for a free place it only keeps its distance from the name. */
  #keepBeside(): void {
    const { offset } = this.#stand;
    if (!offset || this.#place || !this.#anchor?.isConnected) return;
    const { x, y } = nameBox(this.#anchor);
    this.#standAt({ x: x + offset.x, y: y + offset.y });
  }

  #standAt(point: Point): void {
    const { width, height } = windowSize(this.view);
    this.#stand = { ...this.#stand, point };
    this.shadow.moveTo(point);
    this.parts.set('above', point.y > height / 2);
    this.parts.set('leftward', point.x < width / 2);
  }
}
