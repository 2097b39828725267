import { isKind } from '../categories';
import { NO_POINTS, reaches } from '../points';
import type { Rule } from './context';

const ROUNDING = 1e-9;

/** S-kind: two thirds of the points from one A category: name the kind of client, open its advice. */
export const suggestKind: Rule = ({ policy, points, parting }) => {
  if (parting || !reaches(points.total, NO_POINTS)) return null;
  const gross = points.terms.reduce((sum, term) => sum + term.value, 0);
  const categories = [...new Set(points.terms.map((term) => term.category))].filter(isKind);
  for (const category of categories) {
    const terms = points.terms.filter((term) => term.category === category);
    const share = terms.reduce((sum, term) => sum + term.value, 0) / gross;
    if (share < policy.kindShare - ROUNDING) continue;
    const params = { category, percent: Math.round(share * 100) };
    return { rule: 'S-kind', reasons: [{ key: 'kindShare', params }], notes: terms.map((term) => term.ref), category };
  }
  return null;
};
