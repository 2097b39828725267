import type { Placed, Quadrants } from './quadrants';
import { spread } from './spread';

/** A client of the picture, and how many others lie at its place. */
export interface Drawn extends Placed {
  others: number;
}

/** Places in a row, at most: nearer ones could not be told apart on any screen. */
const FINEST = 480;

/** Ends of some numbers; a span of nought is one. */
function ends(numbers: readonly number[]): { least: number; span: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const one of numbers) {
    if (one < least) least = one;
    if (one > most) most = one;
  }
  return { least, span: most - least || 1 };
}

/** Clients by place, with so many places in a row: the first one of each stands for the others. */
function byPlace(placed: readonly Placed[], xs: readonly number[], ys: readonly number[], cells: number): Drawn[] {
  const [x, y] = [ends(xs), ends(ys)];
  const places = new Map<string, Drawn>();
  for (const [index, client] of placed.entries()) {
    const column = Math.floor((((xs[index] ?? 0) - x.least) / x.span) * cells);
    const row = Math.floor((((ys[index] ?? 0) - y.least) / y.span) * (cells / 2));
    const key = `${client.quadrant} ${column} ${row}`;
    const there = places.get(key);
    if (there) there.others += 1;
    else places.set(key, { ...client, others: 0 });
  }
  return [...places.values()];
}

/**
 * The points of the picture of value against burden: all of them up to `most`; of more, those at one place share a point, so that tens
 * of thousands stay readable and quick. The first of a place is the one named.
 */
export function thinned({ placed, valueBorder, burdenBorder }: Quadrants, most: number): Drawn[] {
  if (placed.length <= most) return placed.map((client) => ({ ...client, others: 0 }));
  const [x, y] = [spread(Math.abs(valueBorder) || 1), spread(burdenBorder)];
  const xs = placed.map(({ value }) => x.to(value));
  const ys = placed.map(({ burden }) => y.to(burden));
  for (let cells = FINEST; ; cells = Math.floor(cells * 0.7)) {
    const drawn = byPlace(placed, xs, ys, cells);
    if (drawn.length <= most || cells <= 8) return drawn;
  }
}
