import { DAY_MS } from '../time';
import type { OverviewRow } from './overview-row';
import { pointsAt } from './points-at';
import { TREND_DAYS } from './points-before';

/** Less is no trend: decay alone moves a sum by that much. */
const LEAST = 0.5;

/** Where the points went in the last 30 days. */
export interface Trend {
  way: 'up' | 'down' | 'same';
  /** Points now less points then. */
  by: number;
}

/**
 * A row knows its points at `computedAt` and 30 days before it. What they were 30 days before a later instant lies between the
 * two, or has decayed since.
 * @param now instant in ms
 */
export function trendOf(
  { points, pointsBefore = 0, computedAt }: Pick<OverviewRow, 'points' | 'pointsBefore' | 'computedAt'>,
  { now, halfLifeDays }: { now: number; halfLifeDays: number },
): Trend {
  const then = now - TREND_DAYS * DAY_MS;
  const share = Math.max(0, now - computedAt) / (TREND_DAYS * DAY_MS);
  const before = share >= 1 ? pointsAt(points, computedAt, then, halfLifeDays) : pointsBefore * (1 - share) + points * share;
  const by = pointsAt(points, computedAt, now, halfLifeDays) - before;
  if (Math.abs(by) < LEAST) return { way: 'same', by };
  return { way: by > 0 ? 'up' : 'down', by };
}
