import type { Point } from './geometry';

/** So far a pointer may wander in a click, in pixels. */
const CLICK_SLACK = 4;

/** What one press of an arrow key moves, in pixels; with Shift ten times as far. */
const KEY_STEP = 8;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -KEY_STEP, y: 0 },
  ArrowRight: { x: KEY_STEP, y: 0 },
  ArrowUp: { x: 0, y: -KEY_STEP },
  ArrowDown: { x: 0, y: KEY_STEP },
};

/** How far an arrow key moves the badge; null for other keys. */
export function keyStep({ key, shiftKey }: KeyboardEvent): Point | null {
  const step = ARROWS[key];
  return step ? { x: step.x * (shiftKey ? 10 : 1), y: step.y * (shiftKey ? 10 : 1) } : null;
}

/**
 * Follows a pressed pointer.
 * @param moved with the distance from where it was pressed, once that is more than a click's wandering
 * @param ended true if it was dragged, false if it was a mere click
 */
export function drag(
  grip: HTMLElement,
  press: PointerEvent,
  moved: (by: Point) => void,
  ended: (dragged: boolean) => void,
): void {
  const over = new AbortController();
  let dragged = false;
  const onEnd = () => {
    over.abort();
    ended(dragged);
  };
  const onMove = (event: PointerEvent) => {
    if (event.buttons === 0) return onEnd(); // let go before anybody listened
    const by = { x: event.clientX - press.clientX, y: event.clientY - press.clientY };
    dragged ||= Math.hypot(by.x, by.y) > CLICK_SLACK;
    if (!dragged) return;
    if (!grip.hasPointerCapture(press.pointerId)) grip.setPointerCapture(press.pointerId);
    moved(by);
  };
  const view = grip.ownerDocument.defaultView;
  view?.addEventListener('pointermove', onMove, { signal: over.signal, capture: true });
  for (const type of ['pointerup', 'pointercancel'] as const)
    view?.addEventListener(type, onEnd, { signal: over.signal, capture: true });
}
