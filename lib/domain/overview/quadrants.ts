import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';

/** D-pareto. `important`: A-important, pays well and is hard to work with. */
export const QUADRANTS = ['worth-it', 'important', 'easy', 'why'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** A client as the picture of value against burden needs it. */
export interface Weighed {
  id: string;
  name: string;
  burden: number;
  value?: Money | undefined;
}

export interface Placed {
  id: string;
  name: string;
  burden: number;
  /** A year, in the currency of the picture. */
  value: number;
  quadrant: Quadrant;
}

export interface Quadrants {
  /** Currency that most of the known values are in; undefined while none is known. */
  currency: string | undefined;
  placed: Placed[];
  /** From here on a client is valuable: the median. */
  valueBorder: number;
  /** From here on a client is a burden: where a talk is suggested (S-talk). */
  burdenBorder: number;
  /** Clients whose value is not known. */
  unknown: number;
  /** Clients valued in another currency, by currency: amounts of two currencies are not compared. */
  others: Record<string, number>;
}

/** The middle of some numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/** D-pareto: on which side of both lines; a client on a line belongs to the higher side. */
export function quadrantOf(
  { value, burden }: { value: number; burden: number },
  { valueBorder, burdenBorder }: Pick<Quadrants, 'valueBorder' | 'burdenBorder'>,
): Quadrant {
  if (value >= valueBorder) return burden >= burdenBorder ? 'important' : 'worth-it';
  return burden >= burdenBorder ? 'why' : 'easy';
}

/** How many clients are valued in each currency, the most frequent first. */
function currenciesOf(clients: readonly Weighed[]): [currency: string, clients: number][] {
  const counts = new Map<string, number>();
  for (const { value } of clients) if (value) counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1);
  return [...counts].toSorted(([a, most], [b, least]) => least - most || a.localeCompare(b));
}

/**
 * D-pareto: value against burden. A client on a border belongs to the higher side.
 * @param chosen currency of the picture; without it the most frequent one
 */
export function quadrants(clients: readonly Weighed[], policy: Pick<Policy, 'talkPoints'>, chosen?: string): Quadrants {
  const counts = currenciesOf(clients);
  const currency = counts.some(([known]) => known === chosen) ? chosen : counts[0]?.[0];
  const valued = clients.flatMap(({ id, name, burden, value }) =>
    value && value.currency === currency ? [{ id, name, burden, value: value.amount }] : [],
  );
  const valueBorder = median(valued.map(({ value }) => value));
  const burdenBorder = policy.talkPoints;
  return {
    currency,
    placed: valued.map((one) => ({ ...one, quadrant: quadrantOf(one, { valueBorder, burdenBorder }) })),
    valueBorder,
    burdenBorder,
    unknown: clients.filter(({ value }) => !value).length,
    others: Object.fromEntries(counts.filter(([other]) => other !== currency)),
  };
}
