/** Least part of an axis between two marks. */
const APART = 0.09;
const STEPS = [1, 2, 5];

/**
 * A scale on which a few very large numbers do not squash the rest: even near nought, then each tenfold the same step; both ways.
 * @param unit up to where it is even, > 0
 */
export function spread(unit: number) {
  const to = (value: number): number => Math.sign(value) * Math.log10(1 + Math.abs(value) / unit);
  const from = (place: number): number => Math.sign(place) * unit * (10 ** Math.abs(place) - 1);
  /** Places of round numbers from `least` to `most` (values) that stand far enough apart to be read. */
  const ticks = (least: number, most: number): number[] => {
    const powers = Array.from({ length: 24 }, (_, index) => 10 ** (index - 8));
    const round = powers.flatMap((power) => STEPS.map((step) => step * power));
    const all = [0, ...round, ...round.map((value) => -value)].filter((value) => value >= least && value <= most);
    const gap = (to(most) - to(least)) * APART;
    const kept: number[] = [];
    // From nought outwards: nought itself always stays.
    for (const value of all.toSorted((a, b) => Math.abs(a) - Math.abs(b))) {
      const place = to(value);
      if (kept.every((other) => Math.abs(other - place) >= gap)) kept.push(place);
    }
    return kept.toSorted((a, b) => a - b);
  };
  return { to, from, ticks };
}
