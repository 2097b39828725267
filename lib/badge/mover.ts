import type { BadgePlace } from '@/lib/messages/protocol';
import type { BadgeParts } from './badge-parts';
import { drag, keyStep } from './move';
import type { Position } from './position';

/** Lets the user move the badge, by dragging it or, once "move" was chosen, by the arrow keys. */
export class Mover {
  #byKeys = false;
  #dragged = false;

  constructor(
    readonly parts: BadgeParts,
    readonly position: Position,
    readonly onPut: (place: BadgePlace) => void,
  ) {}

  /** Arrow keys move it from now on, until Enter, Escape or a press. */
  start(): void {
    this.#byKeys = true;
    this.position.isHeld = true;
    this.parts.set('moving', true);
    this.parts.main.focus();
  }

  end(): void {
    if (!this.#byKeys) return;
    this.#byKeys = false;
    this.parts.set('moving', false);
    this.#put();
  }

  /** @returns true if the key moved it or ended the moving */
  onKey(event: KeyboardEvent): boolean {
    if (!this.#byKeys) return false;
    const step = keyStep(event);
    if (step) {
      const { x, y } = this.position.point;
      this.position.moveTo({ x: x + step.x, y: y + step.y });
    } else if (event.key === 'Enter' || event.key === 'Escape') this.end();
    return step !== null || !this.#byKeys;
  }

  /** The badge is pressed, or was a moment ago. */
  press(event: PointerEvent): void {
    const { x, y } = this.position.point;
    drag(
      this.parts.main,
      event,
      (by) => {
        this.#dragged = true;
        this.position.isHeld = true;
        this.position.moveTo({ x: x + by.x, y: y + by.y });
      },
      (dragged) => {
        if (dragged) this.#put();
        // The click that ends a drag comes first; if none comes, the next press must not be swallowed.
        setTimeout(() => (this.#dragged = false));
      },
    );
  }

  /** Was this click the end of a drag or of moving by keys, and not meant to open anything? */
  swallowsClick(): boolean {
    const swallowed = this.#dragged || this.#byKeys;
    this.#dragged = false;
    this.end();
    return swallowed;
  }

  #put(): void {
    this.position.isHeld = false;
    this.onPut(this.position.stayHere());
  }
}
