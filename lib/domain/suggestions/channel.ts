import { standingNotes } from '../notes';
import { type Rule, refs } from './context';

/** C-channel: silence where no response window was agreed does not count (C4); it asks to agree on one. */
export const suggestChannel: Rule = ({ state, now, parting }) => {
  if (parting || state.agreements.some((agreement) => agreement.responseHours !== undefined)) return null;
  const silent = standingNotes(state).filter((note) => note.body.category === 'silence' && note.body.happenedAt <= now);
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
