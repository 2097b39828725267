import type { Policy } from '@/lib/schema/policy';
import { dayOf, startOfDay, startOfDayAfter } from '../day-rule';
import { openDebts, paidForRelease } from '../debt';
import { holdPhase, holdRedFrom, liveHold } from '../hold';
import { isParting } from '../red-card';
import type { ClientState, HoldState } from '../state';
import type { Reminder } from './reminder';

const about = (ref: string) => ({ ref, isCase: false });

/** A3-ladder: paid, so the hold is to be released, on the day after at the latest. */
function release(state: ClientState, hold: HoldState, policy: Policy): Reminder[] {
  const paid = paidForRelease(state, policy).flatMap(({ paidOn }) => paidOn ?? []);
  const last = paid.toSorted().at(-1);
  if (last === undefined) return [];
  const day = last > dayOf(hold.at, policy.timeZone) ? last : dayOf(hold.at, policy.timeZone);
  return [{ kind: 'hold-release', at: startOfDay(day, policy.timeZone, 1), ...about(hold.ref) }];
}

/** A3-ladder: a hold is told to the client, on the day after it was set at the latest; 30 days on, it is no answer any more. */
function ofHold(state: ClientState, hold: HoldState, policy: Policy): Reminder[] {
  const toRelease = release(state, hold, policy);
  if (toRelease.length > 0) return toRelease;
  if (holdPhase(hold) === 'set')
    return [{ kind: 'hold-tell', at: startOfDayAfter(hold.at, 1, policy.timeZone), ...about(hold.ref) }];
  const at = holdRedFrom(hold, policy);
  return at === undefined ? [] : [{ kind: 'hold-month', at, ...about(hold.ref) }];
}

/** The next step of each debt, the earliest of a kind: one talk is about all that is owed. */
function ofDebts(state: ClientState, policy: Policy): Reminder[] {
  const waiting = openDebts(state, policy, 0).filter(({ hold }) => !hold);
  const talk = waiting.filter((ladder) => !ladder.talk).toSorted((a, b) => a.talkFrom - b.talkFrom)[0];
  const hold = waiting.flatMap(({ note, holdFrom }) => (holdFrom === undefined ? [] : [{ note, at: holdFrom }]));
  const first = hold.toSorted((a, b) => a.at - b.at)[0];
  return [
    ...(talk ? [{ kind: 'debt-talk' as const, at: talk.talkFrom, ...about(talk.note.ref) }] : []),
    ...(first && !liveHold(state) ? [{ kind: 'debt-hold' as const, at: first.at, ...about(first.note.ref) }] : []),
  ];
}

/** A3-ladder: talk, hold, told, 30 days on hold, released; each step from the day on which it is due until it was done. */
export function debtReminders(state: ClientState, policy: Policy): Reminder[] {
  if (isParting(state)) return [];
  const hold = liveHold(state);
  return [...ofDebts(state, policy), ...(hold ? ofHold(state, hold, policy) : [])];
}
