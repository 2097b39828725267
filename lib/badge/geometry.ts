import type { BadgePlace } from '@/lib/messages/protocol';

/** All lengths in CSS pixels of the window. */
export interface Size {
  width: number;
  height: number;
}
export interface Point {
  x: number;
  y: number;
}
export type Box = Point & Size;

/** The badge, the same for every status: its size tells the page nothing. */
export const BADGE_SIZE: Size = { width: 176, height: 26 };

const GAP = 8;
const EDGE = 4;
/** Steps to the right by which a pencil or a state mark beside the name is passed over. */
const STEPS = [0, 40, 80, 140, 200, 280];

const at = (x: number, y: number): Box => ({ x: Math.round(x), y: Math.round(y), ...BADGE_SIZE });

/** Boxes beside a name, the best first: right of it, further right, left, above, below. */
export function boxesBeside(name: Box): Box[] {
  const middle = name.y + name.height / 2 - BADGE_SIZE.height / 2;
  return [
    ...STEPS.map((step) => at(name.x + name.width + GAP + step, middle)),
    at(name.x - GAP - BADGE_SIZE.width, middle),
    at(name.x, name.y - EDGE - BADGE_SIZE.height),
    at(name.x, name.y + name.height + EDGE),
  ];
}

/** Boxes in the corners, where no name can be stood beside: bottom right first. */
export function cornerBoxes(window: Size): Box[] {
  const right = window.width - BADGE_SIZE.width - 3 * EDGE;
  const bottom = window.height - BADGE_SIZE.height - 3 * EDGE;
  return [at(right, bottom), at(3 * EDGE, bottom), at(right, 3 * EDGE), at(3 * EDGE, 3 * EDGE)];
}

/** Is a box wholly in the window, with a little room to its edges? */
export const isInside = (box: Box, window: Size): boolean =>
  box.x >= EDGE && box.y >= EDGE && box.x + box.width <= window.width - EDGE && box.y + box.height <= window.height - EDGE;

/** The nearest point at which the badge is wholly in the window. */
export const clamped = ({ x, y }: Point, window: Size): Point => ({
  x: Math.max(0, Math.min(x, window.width - BADGE_SIZE.width)),
  y: Math.max(0, Math.min(y, window.height - BADGE_SIZE.height)),
});

/** A point as it is remembered: by the nearer edges, so that it stays in its corner when the window grows. */
export function placeOf({ x, y }: Point, window: Size): BadgePlace {
  const right = window.width - x - BADGE_SIZE.width;
  const bottom = window.height - y - BADGE_SIZE.height;
  return {
    from: { x: x <= right ? 'left' : 'right', y: y <= bottom ? 'top' : 'bottom' },
    by: { x: Math.round(Math.min(x, right)), y: Math.round(Math.min(y, bottom)) },
  };
}

/** Where a remembered place is in this window; never outside. */
export const pointOf = ({ from, by }: BadgePlace, window: Size): Point =>
  clamped(
    {
      x: from.x === 'left' ? by.x : window.width - BADGE_SIZE.width - by.x,
      y: from.y === 'top' ? by.y : window.height - BADGE_SIZE.height - by.y,
    },
    window,
  );
