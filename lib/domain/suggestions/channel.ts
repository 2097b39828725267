import { responseHoursAt, windowEndsAt } from '../agreement';
import { standingNotes } from '../notes';
import { type Rule, refs } from './context';

/** C-channel: silence where no response window was agreed does not count (C4); it asks to agree on one. */
export const suggestChannel: Rule = ({ state, now, parting }) => {
  if (parting || now < (windowEndsAt(state) ?? 0)) return null;
  const silent = standingNotes(state).filter(
    ({ body: { category, happenedAt } }) =>
      category === 'silence' && happenedAt <= now && responseHoursAt(state, happenedAt) === undefined,
  );
  const agreed = state.remedies.some(
    (remedy) => remedy.body.remedy === 'C-channel' && silent.every((note) => remedy.at >= note.at),
  );
  if (silent.length === 0 || agreed) return null;
  return {
    rule: 'C-channel',
    reasons: [{ key: 'noWindow', params: { count: silent.length } }],
    notes: refs(silent),
    action: 'startRemedy',
    remedy: 'C-channel',
  };
};
