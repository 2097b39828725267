import { calendarDaysBetween } from '../day-rule';
import { isFounded, reviewReminderAt, tellReminderAt } from '../yellow-card';
import type { Rule } from './context';

/** K-undo: the card rests on no conduct note any more; it was a mistake, or its notes belong to another client. */
export const suggestWithdrawing: Rule = ({ state, yellow, parting }) => {
  if (parting || !yellow || isFounded(state, yellow)) return null;
  return { rule: 'K-undo', reasons: [{ key: 'unfounded', params: {} }], notes: [], action: 'withdrawYellowCard' };
};

/** B-yellow: a card nobody told the client about warns nobody; reminds after 14 days, lapses after 30. */
export const suggestTelling: Rule = ({ state, policy, now, yellow, parting }) => {
  if (parting || !yellow || yellow.delivered || !isFounded(state, yellow) || now < tellReminderAt(yellow, policy)) return null;
  const count = calendarDaysBetween(yellow.at, now, policy.timeZone);
  const left = calendarDaysBetween(now, yellow.endsAt, policy.timeZone);
  return {
    rule: 'B-tell',
    reasons: [{ key: 'untold', params: { count, left } }],
    notes: yellow.plan.notes,
    action: 'deliverYellowCard',
  };
};

/** K-lift: the review day is near; renew with a reason, lift, or let it lapse. */
export const suggestReview: Rule = ({ policy, now, yellow, parting }) => {
  if (parting || !yellow?.delivered || now < reviewReminderAt(yellow, policy)) return null;
  const count = calendarDaysBetween(now, yellow.endsAt, policy.timeZone);
  return { rule: 'K-review', reasons: [{ key: 'review', params: { count } }], notes: yellow.plan.notes };
};
