import type { EventBody } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { dayOf } from '../day-rule';
import { mayDecline } from '../first-month';
import { isCounting, unlawfulNotes } from '../notes';
import type { ClientState, Refusal } from '../state';
import { deliveredYellow, isFounded, yellowPhase } from '../yellow-card';

type Ground = EventBody<'card.red.proposed'>['ground'];

/** B-fast: counting notes of the abuse of a person, severity 3. */
const graveAbuse = (state: ClientState, now: number) =>
  state.notes.filter((note) => note.body.category === 'abuse' && note.body.severity === 3 && isCounting(note, state, now));

/**
 * B-red: whether the ground holds at an instant, on what is known now: what was withdrawn, lifted or released since is no ground.
 */
const HOLDS: Record<Ground, (state: ClientState, policy: Policy, now: number) => boolean> = {
  yellow: (state, _policy, now) => state.yellows.some((card) => yellowPhase(card, now) === 'delivered' && isFounded(state, card)),
  hold: (state, _policy, now) => state.holds.some((hold) => !hold.released && hold.told !== undefined && hold.told.toldAt <= now), // A3-ladder
  unlawful: (state, _policy, now) => unlawfulNotes(state, now).length > 0, // B-law
  abuse: (state, _policy, now) => graveAbuse(state, now).length > 0, // B-fast
  decline: mayDecline, // A-decline
  override: () => false, // stands on the written override alone
};

/** A tried remedy: the client was told of it, whatever came of it. A told hold is one itself (A3-hold), and comes with its ground. */
const triedRemedy = (state: ClientState, policy: Policy, now: number): boolean =>
  state.remedies.some((remedy) => remedy.at <= now && remedy.body.toldOn <= dayOf(now, policy.timeZone)) ||
  state.holds.some((hold) => hold.told !== undefined && hold.told.toldAt <= now);

/** Grounds that need no remedy: B-law, B-fast, A-decline; a hold is the remedy. */
const WITHOUT_REMEDY: readonly Ground[] = ['unlawful', 'abuse', 'decline', 'hold'];

/**
 * B-red: why a parting cannot be proposed on a ground; null if it can. A manager's override in writing stands in for a missing ground
 * or remedy.
 * @param now instant (ms) of the proposal
 */
export function groundRefusal(
  state: ClientState,
  proposal: Pick<EventBody<'card.red.proposed'>, 'ground' | 'override'>,
  policy: Policy,
  now: number,
): Refusal | null {
  const { ground, override } = proposal;
  if (override) return null;
  if (ground === 'yellow' && deliveredYellow(state, now) && !HOLDS.yellow(state, policy, now))
    return { code: 'card-unfounded', rule: 'B-yellow' };
  if (!HOLDS[ground](state, policy, now)) return { code: `ground-${ground}`, rule: 'B-red', params: { days: policy.earlyDays } };
  if (WITHOUT_REMEDY.includes(ground) || triedRemedy(state, policy, now)) return null;
  return { code: 'remedy-needed', rule: 'B-red' };
}
