import type { PlaybookKind } from '@/lib/schema/playbook';
import type { ClientState, LetterState } from './state';

/** K-undo: a letter that was taken back was not sent. */
export const isSent = (letter: LetterState): boolean => letter.withdrawn === undefined;

/** Letters that stand as sent about a card, a hold or a talk, oldest first. */
export const lettersAbout = (state: ClientState, ref: string): LetterState[] =>
  state.letters.filter((letter) => letter.about === ref && isSent(letter));

/**
 * The letter that was sent about something. A card has one letter; of a hold there may be one of each kind.
 * @param ref the card or the hold
 */
export const sentLetter = (state: ClientState, ref: string, kind: PlaybookKind): LetterState | undefined =>
  lettersAbout(state, ref).findLast((letter) => !isOfHold(state, ref) || letter.kind === kind);

const isOfHold = (state: ClientState, ref: string): boolean => state.holds.some((hold) => hold.ref === ref);
