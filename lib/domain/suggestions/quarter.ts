import { calendarDaysBetween } from '../day-rule';
import { quarterDueAt } from '../quarter';
import type { Rule } from './context';

/** C-quarter: does this relationship grow? Asked when nobody has looked for a quarter of a year. */
export const suggestQuarterCheck: Rule = ({ state, policy, now }) => {
  const dueAt = quarterDueAt(state, policy);
  if (dueAt === undefined || now < dueAt) return null;
  const last = state.quarters.at(-1);
  const count = calendarDaysBetween(last?.at ?? Math.max(state.firstAt, state.since), now, policy.timeZone);
  const key = last ? 'sinceCheck' : 'neverChecked';
  return { rule: 'C-quarter', reasons: [{ key, params: { count } }], notes: [], action: 'checkQuarter' };
};
