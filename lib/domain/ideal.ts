import { HIGHEST_MARK, LOWEST_MARK, type Trait } from '@/lib/schema/trait';
import type { ClientState } from './state';

/** Share of the ideal from which a client is close to it, and below which it is far from it. */
const CLOSE = 0.8;
const PARTLY = 0.5;

/** One trait of the sum behind the verdict. */
export interface IdealTerm {
  trait: Trait;
  mark: number;
  /** Marks by which it misses the ideal beyond the tolerance; 0: as good as the ideal. */
  beyond: number;
  /** Weight × closeness; `trait.weight` at most. */
  points: number;
}

export interface IdealVerdict {
  terms: IdealTerm[];
  points: number;
  /** Points of a client that is ideal in all that was rated. */
  most: number;
  /** 0–100, whole. */
  percent: number;
  verdict: 'close' | 'partly' | 'far';
  /** Traits without a mark; they are left out of the sum. */
  unrated: number;
}

function termOf(trait: Trait, mark: number): IdealTerm {
  const { ideal, tolerance, weight } = trait;
  const beyond = Math.max(0, Math.abs(mark - ideal) - tolerance);
  const worst = Math.max(ideal - LOWEST_MARK, HIGHEST_MARK - ideal) - tolerance;
  return { trait, mark, beyond, points: worst <= 0 ? weight : weight * (1 - beyond / worst) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * D-ideal: how near a client is to the team's ideal. A mark within the tolerance is as good as the ideal; beyond it, closeness falls
 * evenly to 0 at the farthest mark there is. Marks of traits that the policy no longer has, and marks off the scale, are left out.
 * @returns undefined while nothing is rated
 */
export function idealVerdict(ratings: ClientState['ratings'], traits: readonly Trait[]): IdealVerdict | undefined {
  const terms = traits.flatMap((trait) => {
    const mark = ratings[trait.id]?.value;
    return mark !== undefined && mark >= LOWEST_MARK && mark <= HIGHEST_MARK ? [termOf(trait, mark)] : [];
  });
  if (terms.length === 0) return undefined;
  const points = sum(terms.map((term) => term.points));
  const most = sum(terms.map(({ trait }) => trait.weight));
  const percent = Math.round((points / most) * 100);
  const verdict = percent >= CLOSE * 100 ? 'close' : percent >= PARTLY * 100 ? 'partly' : 'far';
  return { terms, points, most, percent, verdict, unrated: traits.length - terms.length };
}
