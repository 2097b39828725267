import { unlawfulNotes } from '../notes';
import { pointsNow, reaches } from '../points';
import type { NoteState, YellowState } from '../state';
import { cardCategories, isFounded } from '../yellow-card';
import { type Reason, type Rule, type SuggestContext, refs } from './context';

/**
 * S-red after a told yellow. All counting notes lie after its delivery: the earlier ones are spent. So what counts now is what the
 * warning did not stop.
 */
function afterWarning(
  { state, policy, now, points, counting }: SuggestContext,
  card: YellowState,
): { reasons: Reason[]; notes: NoteState[] } {
  const reasons: Reason[] = [];
  const notes = new Set<NoteState>();
  const because = (found: readonly NoteState[], key: string, params: Reason['params']) => {
    reasons.push({ key, params });
    for (const note of found) notes.add(note);
  };

  const serious = counting.filter((note) => note.body.severity === 3);
  if (serious.length > 0) because(serious, 'seriousAfter', { count: serious.length });

  for (const category of cardCategories(state, card)) {
    const inCategory = (note: NoteState) => note.body.category === category;
    const { total } = pointsNow(state, policy, now, inCategory);
    if (reaches(total, policy.redCategoryPoints))
      because(counting.filter(inCategory), 'categoryAfter', { category, points: total, threshold: policy.redCategoryPoints });
  }
  const threshold = card.lastWarning ? policy.redLastWarningPoints : policy.redPoints;
  if (reaches(points.total, threshold))
    because(counting, card.lastWarning ? 'pointsLastWarning' : 'pointsAfter', { points: points.total, threshold });
  return { reasons, notes: [...notes] };
}

/** S-red: a told warning that did not help, or B1 at once (B-law). */
export const suggestRed: Rule = (context) => {
  const { state, now, yellow, parting } = context;
  if (parting) return null;
  const unlawful = unlawfulNotes(state, now);
  const after = yellow?.delivered && isFounded(state, yellow) ? afterWarning(context, yellow) : { reasons: [], notes: [] };
  const reasons = [...(unlawful.length > 0 ? [{ key: 'unlawful', params: { count: unlawful.length } }] : []), ...after.reasons];
  if (reasons.length === 0) return null;
  return { rule: 'S-red', reasons, notes: refs([...unlawful, ...after.notes]), action: 'proposeRedCard' };
};
