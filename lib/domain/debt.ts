import type { Policy } from '@/lib/schema/policy';
import { dayOf, endOfDay, startOfDay, startOfDayAfter } from './day-rule';
import { holdRedFrom, liveHold } from './hold';
import { isStanding } from './notes';
import type { ClientState, HoldState, NoteState, TalkState } from './state';

/** The steps of one late payment (A3-ladder), each with the instant (ms) from which it is suggested. */
export interface DebtLadder {
  note: NoteState;
  /** Last instant inside the agreed limit; until then the debt is normal (D). */
  limitEndsAt: number;
  talkFrom: number;
  /** The talk about this debt, once held. */
  talk?: TalkState;
  /** Known once the talk was held. */
  holdFrom?: number;
  /** The live hold that followed. */
  hold?: HoldState;
  /** Known once the client was told of the hold. */
  redFrom?: number;
  paidOn?: string;
  /** The step that is due now; undefined inside the limit, between steps and once paid. */
  due?: 'talk' | 'hold' | 'red';
}

const debtNotes = (state: ClientState): NoteState[] => state.notes.filter((note) => isStanding(note) && isDebt(note));

/** A3: a note of a late payment. */
export const isDebt = (note: NoteState): boolean => note.body.debt !== undefined && note.class === 'debt';

/** The first talk about this debt after its limit. Talks before it do not count: so the ladder starts afresh with each debt. */
const talkAbout = (state: ClientState, note: NoteState, limitEndsAt: number): TalkState | undefined =>
  state.talks
    .filter(
      ({ kind, heldAt, notes }) => kind === 'debt' && heldAt > limitEndsAt && (notes.length === 0 || notes.includes(note.ref)),
    )
    .toSorted((a, b) => a.heldAt - b.heldAt)[0];

/** The ladder of one note with a debt; undefined for any other note. */
export function debtLadder(state: ClientState, note: NoteState, policy: Policy, now: number): DebtLadder | undefined {
  const { debt } = note.body;
  if (!debt || !isDebt(note)) return undefined;
  const limitEndsAt = endOfDay(debt.dueOn, policy.timeZone, debt.agreedDays);
  const talkFrom = startOfDay(debt.dueOn, policy.timeZone, debt.agreedDays + policy.debtTalkDays);
  const ladder: DebtLadder = { note, limitEndsAt, talkFrom };
  if (note.paidOn !== undefined) return { ...ladder, paidOn: note.paidOn }; // paid: the ladder ends

  const hold = liveHold(state);
  const talk = talkAbout(state, note, limitEndsAt);
  if (talk) {
    ladder.talk = talk;
    ladder.holdFrom = startOfDayAfter(talk.heldAt, policy.debtHoldDays, policy.timeZone);
  }
  if (hold && isHoldFor(hold, note, policy)) {
    ladder.hold = hold;
    ladder.redFrom = holdRedFrom(hold, policy);
  }
  const due = dueStep(ladder, now);
  return due ? { ...ladder, due } : ladder;
}

/**
 * The debts that a hold waits for: those it names. One that names no notes waits for what was overdue and unpaid when it was set; an
 * older or a later debt has nothing to do with it.
 */
function isHoldFor(hold: HoldState, note: NoteState, { timeZone }: Policy): boolean {
  const { debt } = note.body;
  if (hold.body.notes.length > 0 || !debt) return hold.body.notes.includes(note.ref);
  const overdue = note.at <= hold.at && hold.at > endOfDay(debt.dueOn, timeZone, debt.agreedDays);
  return overdue && (note.paidOn === undefined || note.paidOn >= dayOf(hold.at, timeZone));
}

function dueStep({ talkFrom, talk, holdFrom, hold, redFrom }: DebtLadder, now: number): DebtLadder['due'] {
  if (hold) return redFrom !== undefined && now >= redFrom ? 'red' : undefined;
  if (talk) return holdFrom !== undefined && now >= holdFrom ? 'hold' : undefined;
  return now >= talkFrom ? 'talk' : undefined;
}

/** The ladders of all debts that are not paid, the one overdue longest first. */
export const openDebts = (state: ClientState, policy: Policy, now: number): DebtLadder[] =>
  debtNotes(state)
    .filter((note) => note.paidOn === undefined)
    .flatMap((note) => debtLadder(state, note, policy, now) ?? [])
    .toSorted((a, b) => a.limitEndsAt - b.limitEndsAt);

/** A3-ladder: debts that the live hold waited for and that are all paid now; empty if the hold must stand. */
export function paidForRelease(state: ClientState, policy: Policy): NoteState[] {
  const hold = liveHold(state);
  if (!hold) return [];
  const debts = debtNotes(state).filter((note) => isHoldFor(hold, note, policy));
  return debts.every((note) => note.paidOn !== undefined) ? debts : [];
}
