import type { Policy } from '@/lib/schema/policy';
import { isPositive } from '../categories';
import { standingNotes } from '../notes';
import type { ClientState, NoteState } from '../state';
import { daysBetween } from '../time';

/** A-own: how much of a note is not our own doing. */
const SHARE = { none: 1, shared: 0.5, mostly: 0 };

/** D-pareto: what a note adds to the burden when it happens: weight × own part; a severity 4 weighs twice a severity 3, praise nothing. */
export function noteWeight(note: NoteState, { weights }: Pick<Policy, 'weights'>): number {
  if (isPositive(note)) return 0;
  const { severity, ownPart } = note.body;
  return { ...weights, 4: 2 * weights[3] }[severity] * SHARE[ownPart];
}

/**
 * D-pareto: how heavy a client weighs at an instant: every note that stands and is no praise, also those that a card has answered and
 * those of economics and fit, which never count toward cards (domain sections 2 and 3); weight × own part × decay as for points.
 * Incidents to come weigh nothing.
 * @param now instant in ms
 */
export const burdenNow = (state: ClientState, policy: Pick<Policy, 'weights' | 'halfLifeDays'>, now: number): number =>
  standingNotes(state)
    .filter(({ body }) => body.happenedAt <= now)
    .reduce(
      (sum, note) => sum + noteWeight(note, policy) * 0.5 ** (daysBetween(note.body.happenedAt, now) / policy.halfLifeDays),
      0,
    );
