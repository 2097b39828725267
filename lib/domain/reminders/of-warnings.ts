import type { Policy } from '@/lib/schema/policy';
import { startOfDay, startOfDayAfter } from '../day-rule';
import { standingNotes } from '../notes';
import { isParting } from '../red-card';
import type { ClientState, YellowState } from '../state';
import { DAY_MS } from '../time';
import { isFounded, reviewReminderAt, tellReminderAt } from '../yellow-card';
import type { Reminder } from './reminder';

/** So long a card that has run out is worth a word to the client. */
const LAPSED_FOR = 14 * DAY_MS;

/**
 * B-yellow: a card nobody told the client about warns nobody. It is brought to mind on the day that was planned for the talk and, from
 * the 14th day at the latest, until it lapses.
 */
function untold(card: YellowState, policy: Policy): Reminder[] {
  const at = tellReminderAt(card, policy);
  const { tellOn } = card.plan;
  // Planned for the day of writing or earlier: whoever wrote it knows, until the next morning.
  const nextDay = startOfDayAfter(card.at, 1, policy.timeZone);
  const planned = tellOn === undefined ? Infinity : Math.max(nextDay, startOfDay(tellOn, policy.timeZone));
  const about = { ref: card.ref, isCase: false };
  const isPlanned = planned < at;
  const late = { kind: 'untold' as const, at, ...about, by: card.endsAt, until: card.endsAt };
  return [
    ...(isPlanned ? [{ kind: 'tell' as const, at: planned, ...about, until: Math.min(at - 1, card.endsAt) }] : []),
    ...(at <= card.endsAt ? [isPlanned ? { ...late, isFollowUp: true as const } : late] : []),
  ];
}

/** True once something was said or done about the client after the card had run out. */
const wasLookedAt = (state: ClientState, card: YellowState): boolean =>
  state.talks.some(({ heldAt }) => heldAt > card.endsAt) ||
  state.yellows.some(({ at }) => at > card.endsAt) ||
  standingNotes(state).some(({ at }) => at > card.endsAt);

/** K-lift: the review day comes, then it is over; both end by themselves, since doing nothing is an answer. */
function told(state: ClientState, card: YellowState, policy: Policy): Reminder[] {
  const about = { ref: card.ref, isCase: false };
  const [over, enough] = [card.endsAt + 1, card.endsAt + 1 + LAPSED_FOR];
  return [
    { kind: 'review', at: reviewReminderAt(card, policy), ...about, by: card.endsAt, until: card.endsAt },
    ...(wasLookedAt(state, card)
      ? []
      : [{ kind: 'lapsed' as const, at: over, ...about, by: enough, until: enough, isFollowUp: true as const }]),
  ];
}

/** Reminders that yellow cards ask for: the talk, the review, and that it is over. A parting settles all of them. */
export function warningReminders(state: ClientState, policy: Policy): Reminder[] {
  if (isParting(state)) return [];
  return state.yellows.flatMap((card) => {
    if ((card.withdrawn ?? card.lifted ?? card.escalatedBy) !== undefined || !isFounded(state, card)) return [];
    return card.delivered ? told(state, card, policy) : untold(card, policy);
  });
}
