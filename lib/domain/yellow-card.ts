import type { Policy } from '@/lib/schema/policy';
import { lastInstantAfter, startOfDayAfter } from './day-rule';
import { isConduct } from './categories';
import { isStanding, noteByRef } from './notes';
import type { ClientState, YellowPhase, YellowState } from './state';

/** Where a yellow card stands at an instant (B-yellow, K-lift). */
export function yellowPhase(card: YellowState, now: number): YellowPhase {
  if (card.withdrawn) return 'withdrawn';
  if (card.lifted) return 'lifted';
  if (card.escalatedBy !== undefined) return 'escalated';
  const over = now > card.endsAt;
  if (card.delivered) return over ? 'lapsed' : 'delivered';
  return over ? 'lapsed-untold' : 'planned';
}

const isLive = (card: YellowState, now: number): boolean => ['planned', 'delivered'].includes(yellowPhase(card, now));

/** The live yellow card, if the client was told. */
export const deliveredYellow = (state: ClientState, now: number): YellowState | undefined =>
  state.yellows.findLast((card) => yellowPhase(card, now) === 'delivered');

/** Live yellow cards, told or not: one (B-yellow), unless clients were merged that had one each. */
export const liveYellows = (state: ClientState, now: number): YellowState[] => state.yellows.filter((card) => isLive(card, now));

/** The live yellow card, told or not; the told one if there are several. */
export const liveYellow = (state: ClientState, now: number): YellowState | undefined =>
  deliveredYellow(state, now) ?? liveYellows(state, now).at(-1);

/**
 * The card that makes another one, issued now, a last warning: told within the last 365 days, lapsed or not (B-yellow). A
 * withdrawn card was a mistake and warned nobody.
 */
export const earlierWarning = (yellows: readonly YellowState[], policy: Policy, now: number): YellowState | undefined =>
  yellows.findLast(
    ({ delivered, withdrawn }) =>
      delivered !== undefined &&
      !withdrawn &&
      delivered.deliveredAt <= now &&
      now <= lastInstantAfter(delivered.deliveredAt, policy.lastWarningWithinDays, policy.timeZone),
  );

/** True if a yellow card issued now is a last warning (B-yellow). */
export const isLastWarning = (state: ClientState, policy: Policy, now: number): boolean =>
  earlierWarning(state.yellows, policy, now) !== undefined;

/**
 * B-yellow: true while the card rests on at least one conduct note. False once all of them were withdrawn, moved to the right client,
 * or corrected to something that carries no card: such a card is a mistake (K-undo), wherever it stands.
 */
export const isFounded = (state: ClientState, card: YellowState): boolean =>
  state.notes.some(
    (note) =>
      (card.plan.notes.includes(note.ref) || card.plan.notes.includes(note.body.movedFrom ?? '')) &&
      isStanding(note) &&
      isConduct(note) &&
      note.body.ownPart !== 'mostly',
  );

/** Categories of the notes that a card rests on (S-red). */
export const cardCategories = (state: ClientState, card: YellowState): string[] => [
  ...new Set(card.plan.notes.flatMap((ref) => noteByRef(state, ref)?.body.category ?? [])),
];

/** From when the user is reminded of an untold card (B-yellow): first instant of the 14th day. */
export const tellReminderAt = (card: YellowState, policy: Policy): number =>
  startOfDayAfter(card.at, policy.untoldRemindDays, policy.timeZone);

/** From when the coming review is announced. */
export const reviewReminderAt = (card: YellowState, policy: Policy): number =>
  startOfDayAfter(card.endsAt, -policy.reviewRemindDays, policy.timeZone);

/** K-heard: the client objected or asked for another look, and nobody has looked since. */
export function needsSecondLook(card: YellowState): boolean {
  const asked = card.answer ?? (card.delivered?.heard ? { ...card.delivered.heard, at: card.delivered.at } : undefined);
  if (!asked || (asked.response !== 'objected' && asked.response !== 'second-look')) return false;
  return !card.looks.some((look) => look.at >= asked.at);
}

/** K-lift: last instant at which a card stands; counted anew from a renewal. An untold one lapses after 30 days (B-yellow). */
function endsAt(card: YellowState, policy: Policy): number {
  if (!card.delivered) return lastInstantAfter(card.at, policy.untoldLapseDays, policy.timeZone);
  const from = card.renewals.at(-1)?.at ?? card.delivered.deliveredAt;
  return lastInstantAfter(from, card.lastWarning ? policy.lastWarningDays : policy.yellowDays, policy.timeZone);
}

/** Works out anew what follows from the cards before: a withdrawn card no longer makes the next one a last warning. */
export const deriveYellows = (yellows: readonly YellowState[], policy: Policy): YellowState[] =>
  yellows.map((card, index) => {
    const lastWarning = earlierWarning(yellows.slice(0, index), policy, card.at) !== undefined;
    return { ...card, lastWarning, endsAt: endsAt({ ...card, lastWarning }, policy) };
  });
