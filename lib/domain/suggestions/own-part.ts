import { isPositive } from '../categories';
import { standingNotes } from '../notes';
import type { NoteState, TalkState } from '../state';
import { type Rule, type SuggestContext, refs } from './context';

const ours = ({ state, now }: SuggestContext): NoteState[] =>
  standingNotes(state).filter((note) => note.body.ownPart !== 'none' && !isPositive(note) && note.body.happenedAt <= now);

/** True if a talk of this kind was logged after the latest of these notes. */
const talkedSince = ({ state }: SuggestContext, notes: readonly NoteState[], kind: TalkState['kind']): boolean =>
  state.talks.some((talk) => talk.kind === kind && notes.every((note) => talk.at >= note.at));

/** A-own: a note "mostly ours" asks to own up and put it right at once. Done by a talk in which we owned up. */
export const suggestOwningUp: Rule = (context) => {
  const mostly = ours(context).filter((note) => note.body.ownPart === 'mostly');
  if (mostly.length === 0 || talkedSince(context, mostly, 'own-up')) return null;
  return {
    rule: 'A-own',
    reasons: [{ key: 'mostlyOurs', params: { count: mostly.length } }],
    notes: refs(mostly),
    action: 'logTalk',
    talk: 'own-up',
  };
};

/** S-own: three notes with a part of ours: C-perspective first. Done by that talk or remedy. */
export const suggestPerspective: Rule = (context) => {
  const { state, policy } = context;
  const notes = ours(context);
  if (notes.length < policy.ownNotes || talkedSince(context, notes, 'perspective')) return null;
  const remedied = state.remedies.some(
    (remedy) => remedy.body.remedy === 'C-perspective' && notes.every((note) => remedy.at >= note.at),
  );
  if (remedied) return null;
  return {
    rule: 'S-own',
    reasons: [{ key: 'ownPart', params: { count: notes.length } }],
    notes: refs(notes),
    action: 'startRemedy',
    remedy: 'C-perspective',
  };
};
