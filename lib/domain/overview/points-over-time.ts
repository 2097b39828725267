import type { Policy } from '@/lib/schema/policy';
import { isStanding } from '../notes';
import { pointsNow } from '../points';
import type { ClientState, NoteState } from '../state';
import { DAY_MS } from '../time';

/** Points at an instant (ms). */
export interface PointsAt {
  at: number;
  points: number;
}

/** Longer than so many days is drawn by weeks. */
const BY_DAYS = 200;

/** Cards told later had not answered anything yet. */
const told = (state: ClientState, at: number): ClientState => ({
  ...state,
  yellows: state.yellows.map(({ delivered, ...card }) =>
    delivered && delivered.deliveredAt <= at ? { ...card, delivered } : card,
  ),
});

/** Points at an instant (ms), of what is known today: incidents count from when they happened, whenever they were logged. */
export const pointsAt = (state: ClientState, policy: Policy, at: number): number => pointsNow(told(state, at), policy, at).total;

const incidentsOf = (notes: readonly NoteState[]): number[] => notes.filter(isStanding).map(({ body }) => body.happenedAt);

/** Instants at which the sum jumps: incidents and praise that stand, and cards told, which answer what was before. */
function jumpsOf({ notes, yellows }: ClientState): number[] {
  const noted = incidentsOf(notes);
  return [...noted, ...yellows.flatMap(({ delivered, withdrawn }) => (delivered && !withdrawn ? [delivered.deliveredAt] : []))];
}

/** When there is anything to draw: the first incident or praise that stands; undefined if there is none. */
export function firstIncident(state: ClientState): number | undefined {
  const noted = incidentsOf(state.notes);
  return noted.length === 0 ? undefined : Math.min(...noted);
}

/**
 * The curve of points (domain section 3): one sample a day, or a week where the time is long, and two at each jump, just before it
 * and on it.
 * @param from first instant in ms. @param to last instant in ms
 */
export function pointsOverTime(state: ClientState, policy: Policy, from: number, to: number): PointsAt[] {
  const step = to - from > BY_DAYS * DAY_MS ? 7 * DAY_MS : DAY_MS;
  const samples = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  const jumps = jumpsOf(state).filter((at) => at > from && at <= to);
  const all = new Set([...samples, ...jumps.flatMap((at) => [at - 1, at]), to]);
  return [...all].toSorted((a, b) => a - b).map((at) => ({ at, points: pointsAt(state, policy, at) }));
}
