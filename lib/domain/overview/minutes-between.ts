import { standingNotes } from '../notes';
import type { ClientState } from '../state';

/** C-cost: minutes a client cost from one instant to another (ms, both included), by when it happened: timed, and noted as lost. */
export function minutesBetween(state: ClientState, from: number, to: number): number {
  const spent = [
    ...standingNotes(state).map(({ body }) => ({ at: body.happenedAt, minutes: body.minutes ?? 0 })),
    ...state.times.map(({ happenedAt, minutes }) => ({ at: happenedAt, minutes })),
  ];
  return spent.filter(({ at }) => at >= from && at <= to).reduce((sum, { minutes }) => sum + minutes, 0);
}
