import type { Box, Point, Size } from './geometry';

/** The most that the guard takes up, in CSS pixels. */
const FULL: Size = { width: 360, height: 340 };
/** Distance from the edge of the window and from the link. */
const GAP = 8;

/** Where the guard stands. `low`: its card lies at the lower edge of the box, which may be larger than the card. */
export interface GuardPlace extends Point, Size {
  low: boolean;
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Near the link and wholly in the window: below it, else above it, else at the edge of the window that is further away. The box is the
 * same for everything that can be said, so that its size tells the page nothing.
 */
export function guardPlace(link: Box, window: Size): GuardPlace {
  const width = Math.min(FULL.width, window.width - 2 * GAP);
  const height = Math.min(FULL.height, window.height - 2 * GAP);
  const [top, bottom] = [GAP, window.height - GAP - height];
  const below = link.y + link.height + GAP;
  const above = link.y - GAP - height;
  const [y, low] =
    below <= bottom ? [below, false] : above >= top ? [above, true] : link.y > window.height / 2 ? [top, false] : [bottom, true];
  return { x: between(GAP, link.x, window.width - GAP - width), y: between(top, y, bottom), width, height, low };
}
