import { responseHoursAt } from './agreement';
import { isConduct, isPositive } from './categories';
import type { ClientState, NoteState } from './state';

/** A note that is neither withdrawn nor moved to another client. */
export const isStanding = (note: NoteState): boolean => !note.withdrawn && !note.moved;

/** Notes that are neither withdrawn nor moved, oldest entry first. */
export const standingNotes = (state: ClientState): NoteState[] => state.notes.filter(isStanding);

/** The note with this ref, whatever became of it. */
export const noteByRef = (state: ClientState, ref: string): NoteState | undefined => state.notes.find((note) => note.ref === ref);

/**
 * Spent: the incident lies before the delivery of a yellow card, so it was answered and counts toward no further card (domain
 * section 3). A withdrawn card was a mistake and spends nothing. An incident at the instant of the talk belongs to the talk.
 */
export const isSpent = (note: NoteState, state: ClientState): boolean =>
  state.yellows.some(
    (card) => !card.withdrawn && card.delivered !== undefined && note.body.happenedAt <= card.delivered.deliveredAt,
  );

/** C4 counts only where a response window had been agreed when it happened. */
const isAgreed = (note: NoteState, state: ClientState): boolean =>
  note.body.category !== 'silence' || responseHoursAt(state, note.body.happenedAt) !== undefined;

/** True if a yellow card may rest on this note: conduct, standing, not "mostly ours" (A-own), not spent, already happened. */
export const mayCarryCard = (note: NoteState, state: ClientState, now: number): boolean =>
  isStanding(note) &&
  isConduct(note) &&
  note.body.ownPart !== 'mostly' &&
  note.body.happenedAt <= now &&
  isAgreed(note, state) &&
  !isSpent(note, state);

/** A counting note (domain section 3): may carry a card, and is of severity 1–3. */
export const isCounting = (note: NoteState, state: ClientState, now: number): boolean =>
  note.body.severity <= 3 && mayCarryCard(note, state, now);

/** Notes that count toward a card at `now` (domain section 3). */
export const countingNotes = (state: ClientState, now: number): NoteState[] =>
  state.notes.filter((note) => isCounting(note, state, now));

/** D-good notes that stand, the future left out. */
export const goodNotes = (state: ClientState, now: number): NoteState[] =>
  state.notes.filter((note) => isStanding(note) && isPositive(note) && note.body.happenedAt <= now);

/** B-law: notes of unlawful acts that stand, the future left out. Cards do not spend them. */
export const unlawfulNotes = (state: ClientState, now: number): NoteState[] =>
  state.notes.filter((note) => isStanding(note) && note.body.category === 'unlawful' && note.body.happenedAt <= now);
