import type { NoteBody } from '@/lib/schema/note';
import type { Policy } from '@/lib/schema/policy';
import { dayOf } from '../day-rule';
import { isDebt } from '../debt';
import { isStanding, noteByRef, standingNotes } from '../notes';
import type { ClientState, NoteState, Refusal } from '../state';
import { type Gates, UNKNOWN_REF, firstRefusal, inFuture, noteRefusal } from './gate';

type NoteEvents = 'note.logged' | 'note.corrected' | 'note.moved' | 'note.withdrawn' | 'debt.paid' | 'talk.held' | 'time.logged';

const paidInFuture = (paidOn: string | undefined, at: number, policy: Policy): Refusal | null =>
  paidOn !== undefined && paidOn > dayOf(at, policy.timeZone) ? { code: 'in-future' } : null;

const bodyRefusal = ({ happenedAt, category, severity, debt }: NoteBody, at: number, policy: Policy): Refusal | null =>
  firstRefusal(
    () => inFuture(happenedAt, at),
    () => severity === 4 && category !== 'unlawful' && { code: 'severity-4-unlawful', rule: 'B-law' },
    () => category === 'unlawful' && severity !== 4 && { code: 'unlawful-severity-4', rule: 'B-law' },
    () => category === 'late-payment' && !debt && { code: 'debt-needed', rule: 'A3-ladder' },
    () => paidInFuture(debt?.paidOn, at, policy),
  );

/** A note that still stands is judged further; K-undo: what was withdrawn or moved stays as it was. */
function standing(state: ClientState, ref: string | undefined, judge: (note: NoteState) => Refusal | null): Refusal | null {
  const note = noteByRef(state, ref ?? '');
  if (!note) return UNKNOWN_REF;
  return isStanding(note) ? judge(note) : { code: 'note-gone', rule: 'K-undo' };
}

export const noteGates: Gates<NoteEvents> = {
  'note.logged': (state, { body, at }, policy) =>
    firstRefusal(
      () => bodyRefusal(body, at, policy),
      () =>
        body.movedFrom !== undefined &&
        standingNotes(state).some((note) => note.body.movedFrom === body.movedFrom) && {
          code: 'note-already-moved',
          rule: 'K-undo',
        },
    ),
  'note.corrected': (state, { ref, body, at }, policy) => standing(state, ref, () => bodyRefusal(body, at, policy)),
  'note.moved': (state, { ref, body }) =>
    standing(state, ref, () => (state.ids.includes(body.to) ? { code: 'moved-to-self' } : null)),
  'note.withdrawn': (state, { ref }) => standing(state, ref, () => null),
  'debt.paid': (state, { ref, body, at }, policy) =>
    standing(state, ref, (note) =>
      firstRefusal(
        () => !isDebt(note) && { code: 'no-debt', rule: 'A3-ladder' },
        () => note.paidOn !== undefined && { code: 'already-paid', rule: 'A3-ladder' },
        () => paidInFuture(body.paidOn, at, policy),
      ),
    ),
  'talk.held': (state, { body, at }) =>
    firstRefusal(
      () => inFuture(body.heldAt, at),
      () => noteRefusal(state, body.notes),
    ),
  'time.logged': (_state, { body, at }) => inFuture(body.happenedAt, at),
};
