import { isStanding } from '../notes';
import { redPhase } from '../red-card';
import type { ClientState, Stamp } from '../state';
import { YEAR_MS } from '../worth';
import { yellowPhase } from '../yellow-card';

/**
 * Domain 8: full ids of what is not over yet and is kept however old it is: live cards, open cases, holds, measures, unpaid debts, unanswered questions,
 * and what figures still rest on: hours of the last year, the latest rating of each trait, the latest look at whether it grows.
 */
export function openRefs(state: ClientState, now: number): Set<string> {
  const open: Stamp[] = [
    ...state.yellows.filter((card) => ['planned', 'delivered'].includes(yellowPhase(card, now))),
    ...state.reds.filter((red) => ['proposed', 'approved'].includes(redPhase(red))),
    ...state.holds.filter((hold) => !hold.released),
    ...state.remedies.filter((remedy) => !remedy.ended),
    ...state.notes.filter((note) => isStanding(note) && note.body.debt && note.paidOn === undefined),
    ...state.attention.filter((call) => !call.answered),
    ...state.quarrels.filter((quarrel) => !quarrel.decided),
    ...state.times.filter(({ happenedAt }) => now - happenedAt <= YEAR_MS), // D-value, D-time-cap: they count the last year
    ...Object.values(state.ratings),
    ...state.quarters.slice(-1),
  ];
  return new Set(open.map(({ ref }) => ref));
}
