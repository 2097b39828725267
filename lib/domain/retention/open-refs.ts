import { isStanding } from '../notes';
import { redPhase } from '../red-card';
import type { ClientState, Stamp } from '../state';
import { yellowPhase } from '../yellow-card';

/** Domain 8: full ids of what is not over yet and is kept however old it is: live cards, open cases, holds, measures, unpaid debts, unanswered questions. */
export function openRefs(state: ClientState, now: number): Set<string> {
  const open: Stamp[] = [
    ...state.yellows.filter((card) => ['planned', 'delivered'].includes(yellowPhase(card, now))),
    ...state.reds.filter((red) => ['proposed', 'approved'].includes(redPhase(red))),
    ...state.holds.filter((hold) => !hold.released),
    ...state.remedies.filter((remedy) => !remedy.ended),
    ...state.notes.filter((note) => isStanding(note) && note.body.debt && note.paidOn === undefined),
    ...state.attention.filter((call) => !call.answered),
    ...state.quarrels.filter((quarrel) => !quarrel.decided),
  ];
  return new Set(open.map(({ ref }) => ref));
}
