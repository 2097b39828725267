import type { Policy } from '@/lib/schema/policy';
import { isKind } from '../categories';
import { NO_POINTS, reaches } from '../points';
import type { PointsSum } from '../state';
import type { Rule } from './context';

const ROUNDING = 1e-9;

/** Share (0–1) of each A category in the points, and the notes it comes from. */
function sharesOf({ terms }: PointsSum): { category: string; share: number; notes: string[] }[] {
  const gross = terms.reduce((sum, term) => sum + term.value, 0);
  return [...new Set(terms.map((term) => term.category))].filter(isKind).map((category) => {
    const own = terms.filter((term) => term.category === category);
    return { category, share: own.reduce((sum, term) => sum + term.value, 0) / gross, notes: own.map((term) => term.ref) };
  });
}

const leading = (points: PointsSum, policy: Policy) =>
  reaches(points.total, NO_POINTS) ? sharesOf(points).find(({ share }) => share >= policy.kindShare - ROUNDING) : undefined;

/** S-kind: the A category that makes up two thirds of the points; undefined if none does. */
export const kindOf = (points: PointsSum, policy: Policy): string | undefined => leading(points, policy)?.category;

/** S-kind: two thirds of the points from one A category: name the kind of client, open its advice. */
export const suggestKind: Rule = ({ policy, points, parting }) => {
  const kind = parting ? undefined : leading(points, policy);
  if (!kind) return null;
  const { category, share, notes } = kind;
  return {
    rule: 'S-kind',
    reasons: [{ key: 'kindShare', params: { category, percent: Math.round(share * 100) } }],
    notes,
    category,
  };
};
