import { reaches } from '../points';
import { type Reason, type Rule, refs } from './context';
import { repeatedCategories } from './repeated';

/**
 * S-talk: an informal talk comes before any card. Done once a talk was held after the latest counting incident; a talk about a debt
 * (A3-ladder) was about something else.
 */
export const suggestTalk: Rule = (context) => {
  const { state, policy, points, counting, yellow, parting } = context;
  if (parting || yellow) return null;
  const latest = Math.max(...counting.map((note) => note.body.happenedAt));
  if (state.talks.some((talk) => talk.kind !== 'debt' && talk.heldAt >= latest)) return null;

  const repeated = repeatedCategories(context);
  const reasons: Reason[] = repeated.map(({ category, notes }) => ({
    key: 'repeat',
    params: { category, count: notes.length, days: policy.repeatDays },
  }));
  const reached = reaches(points.total, policy.talkPoints);
  if (reached) reasons.unshift({ key: 'points', params: { points: points.total, threshold: policy.talkPoints } });
  if (reasons.length === 0) return null;
  const notes = reached ? counting : repeated.flatMap((one) => one.notes);
  return { rule: 'S-talk', reasons, notes: refs(notes), action: 'logTalk' };
};
