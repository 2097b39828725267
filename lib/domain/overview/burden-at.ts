import { daysBetween } from '../time';

/** What is kept of a client's burden: its size, and the instant (ms) for which it was worked out. */
export interface KnownBurden {
  burden: number;
  computedAt: number;
}

/**
 * D-pareto: a known burden at another instant. All notes decay alike, so nothing has to be read again, as long as nothing happened
 * in between. Earlier instants give more.
 * @param at instant in ms
 */
export const burdenAt = ({ burden, computedAt }: KnownBurden, halfLifeDays: number, at: number): number =>
  burden * 0.5 ** (daysBetween(computedAt, at) / halfLifeDays);
