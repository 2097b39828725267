import type { Policy } from '@/lib/schema/policy';
import { isPositive } from '../categories';
import { standingNotes } from '../notes';
import type { ClientState } from '../state';
import { daysBetween } from '../time';

/**
 * D-pareto: how heavy a client weighs at an instant: every note that stands and is no praise, also those that a card has answered and
 * those of economics and fit, which never count toward cards (domain sections 2 and 3); weight × own part × decay as for points. A
 * note of severity 4 weighs twice one of severity 3. Incidents to come weigh nothing.
 * @param now instant in ms
 */
export function burdenNow(state: ClientState, { weights, halfLifeDays }: Policy, now: number): number {
  const weightOf = { ...weights, 4: 2 * weights[3] };
  const share = { none: 1, shared: 0.5, mostly: 0 }; // A-own
  return standingNotes(state)
    .filter((note) => !isPositive(note) && note.body.happenedAt <= now)
    .reduce(
      (sum, { body }) =>
        sum + weightOf[body.severity] * share[body.ownPart] * 0.5 ** (daysBetween(body.happenedAt, now) / halfLifeDays),
      0,
    );
}
