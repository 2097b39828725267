import { boundUntil } from '../case/legal-gate';
import type { Rule } from './context';

/** B-legal: the day until which we could not leave has passed; the parting waits to go on or to be dropped. */
export const suggestGoingOn: Rule = ({ state, policy, now, red }) => {
  const last = state.reds.findLast((one) => !one.withdrawn);
  const until = last && boundUntil(last, policy);
  if (red || !last || until === undefined || now <= until) return null;
  return { rule: 'B-bound', reasons: [{ key: 'boundOver', params: {} }], notes: last.notes };
};
