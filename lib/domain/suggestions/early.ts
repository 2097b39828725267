import { mayDecline } from '../first-month';
import { type Reason, type Rule, refs } from './context';

/** A-early: all-hours behaviour within the first 30 days, or of a lead: declining now is cheaper (A-decline). */
export const suggestDecline: Rule = ({ state, policy, now, counting, parting }) => {
  const notes = counting.filter((note) => note.body.category === 'all-hours');
  if (parting || notes.length === 0 || !mayDecline(state, policy, now)) return null;
  const reason: Reason = state.lead ? { key: 'earlyLead', params: {} } : { key: 'early', params: { days: policy.earlyDays } };
  return { rule: 'A-early', reasons: [reason], notes: refs(notes), action: 'declineLead' };
};
