import { NO_POINTS } from '../points';

export interface Carrier {
  id: string;
  name: string;
  burden: number;
  /** Part (0–1) of all burden. */
  share: number;
  /** Part (0–1) of all burden that this client and all heavier ones are. */
  upTo: number;
}

export interface Pareto {
  /** Clients with a burden, heaviest first. */
  carriers: Carrier[];
  total: number;
  /** How many clients the heaviest 20 % are, and what part (0–1) of the burden they carry. */
  top: number;
  topShare: number;
}

/** The part of clients that D-pareto looks at. */
const TOP = 0.2;

/**
 * D-pareto: share of trouble by the heaviest 20 % of those who are any trouble. Clients without a burden are left out: in a large book
 * they would make the heaviest fifth carry everything, always.
 */
export function pareto(clients: readonly { id: string; name: string; burden: number }[]): Pareto {
  const heavy = clients.filter(({ burden }) => burden >= NO_POINTS).toSorted((a, b) => b.burden - a.burden);
  const total = heavy.reduce((sum, { burden }) => sum + burden, 0);
  let sum = 0;
  const carriers = heavy.map(({ id, name, burden }) => {
    sum += burden;
    return { id, name, burden, share: burden / total, upTo: sum / total };
  });
  const top = Math.ceil(heavy.length * TOP);
  return { carriers, total, top, topShare: carriers[top - 1]?.upTo ?? 0 };
}

/** One place on the curve of trouble: the heaviest so many (0–1) carry so much (0–1). */
export interface CurvePoint {
  clients: number;
  burden: number;
}

/** Places on the curve: as many as percents. */
const STEPS = 100;

/** D-pareto: how much the heaviest carry, from none to all of them; at most a hundred places after nought. */
export function paretoCurve(carriers: readonly Pick<Carrier, 'upTo'>[]): CurvePoint[] {
  const { length } = carriers;
  const steps = Math.min(STEPS, length);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const count = Math.round((step / steps) * length);
    return { clients: count / length, burden: carriers[count - 1]?.upTo ?? 0 };
  });
}
