import { reaches } from '../points';
import { type Reason, type Rule, refs } from './context';
import { repeatedCategories } from './repeated';

/** S-yellow: points, one serious incident, or one category again and again with a line crossed. One live card at a time (B-yellow). */
export const suggestYellow: Rule = (context) => {
  const { policy, points, counting, recent, yellow, parting } = context;
  if (parting || yellow) return null;

  const serious = recent.filter((note) => note.body.severity === 3);
  const repeated = repeatedCategories(context).filter(({ notes }) => notes.some((note) => note.body.severity >= 2));
  const reached = reaches(points.total, policy.yellowPoints);
  const reasons: Reason[] = [
    ...(reached ? [{ key: 'points', params: { points: points.total, threshold: policy.yellowPoints } }] : []),
    ...(serious.length > 0 ? [{ key: 'serious', params: { count: serious.length, days: policy.repeatDays } }] : []),
    ...repeated.map(({ category, notes }) => ({
      key: 'repeatCrossed',
      params: { category, count: notes.length, days: policy.repeatDays },
    })),
  ];
  if (reasons.length === 0) return null;
  const notes = reached ? counting : [...new Set([...serious, ...repeated.flatMap((one) => one.notes)])];
  return { rule: 'S-yellow', reasons, notes: refs(notes), action: 'issueYellowCard' };
};
