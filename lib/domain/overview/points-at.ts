import { daysBetween } from '../time';

/**
 * What a sum of points (or a burden) computed at one instant is at a later one: every term decays by the same half-life (section 3),
 * and so does the sum. An earlier instant gives the sum as it was computed.
 */
export const pointsAt = (sum: number, computedAt: number, now: number, halfLifeDays: number): number =>
  sum * 0.5 ** (Math.max(0, daysBetween(computedAt, now)) / halfLifeDays);
