import type { Policy } from '@/lib/schema/policy';
import { type FeelsField, feelsAsked } from '../case/feels-asked';
import { isFilled } from '../case/is-filled';
import { callDetails } from '../case/planned-call';
import { boundUntil } from '../case/legal-gate';
import { isNotRequired } from '../case/not-required';
import { startOfDay } from '../day-rule';
import { liveRed, redPhase } from '../red-card';
import type { ClientState, RedState } from '../state';
import { MINUTE_MS } from '../time';
import type { Reminder, ReminderKind } from './reminder';

const FEELS: Record<FeelsField, ReminderKind> = { feelsAfter1: 'feels-1', feelsAfter7: 'feels-7', feelsAfter30: 'feels-30' };
/** So long before a planned call: time to read the points once more, as in the calendar. */
const BEFORE_CALL = 15 * MINUTE_MS;

const ofCase = (red: RedState, kind: ReminderKind, at: number): Reminder => ({ kind, at, ref: red.ref, isCase: true });

/** B-cool: whoever is wound up, or has not slept on it, is told when the waiting is over; once the call began it is too late. */
function coolOff(red: RedState, policy: Policy): Reminder[] {
  const { values, closed, coolSince } = red.case;
  if (redPhase(red) !== 'approved' || closed.call || closed.prepare?.override !== undefined) return [];
  if (coolSince === undefined || values.callStartedAt !== undefined || isNotRequired('prepare', red, policy)) return [];
  const waits = values.calm === 'no' || (values.calm === 'yes' && values.sleptOnIt !== 'yes');
  return waits && policy.coolMinutes > 0 ? [ofCase(red, 'cool-off', coolSince + policy.coolMinutes * MINUTE_MS)] : [];
}

/** A-call: the planned call, until it is held. */
function plannedCall(red: RedState): Reminder[] {
  const { values, closed } = red.case;
  const { callAt } = values;
  if (redPhase(red) !== 'approved' || closed.call || typeof callAt !== 'number') return [];
  if (values.callStartedAt !== undefined || values.callEndedAt !== undefined) return [];
  return [{ ...ofCase(red, 'call', callAt - BEFORE_CALL), by: callAt, call: callDetails(red) }];
}

/** B-legal: the day on which the lawyer is asked, until the answer is written down. */
function lawyer(red: RedState, policy: Policy): Reminder[] {
  const { lawyerOn } = red.case.values;
  if (!['proposed', 'approved'].includes(redPhase(red)) || red.case.closed.legal) return [];
  if (typeof lawyerOn !== 'string' || isFilled(red, 'lawyerAnswer')) return [];
  return [ofCase(red, 'lawyer', startOfDay(lawyerOn, policy.timeZone))];
}

/** B-after: how it feels after 1, 7 and 30 days, each until it is answered. */
const feels = (red: RedState, policy: Policy): Reminder[] =>
  feelsAsked(red, policy).map(({ field, at }) => ofCase(red, FEELS[field], at));

/** B-legal: the day until which we were bound is over; the parting waits to go on or to be dropped. */
function boundOver(state: ClientState, policy: Policy): Reminder[] {
  const last = state.reds.findLast((red) => !red.withdrawn);
  const until = last && boundUntil(last, policy);
  return last && until !== undefined && !liveRed(state) ? [ofCase(last, 'bound', until + 1)] : [];
}

/** Reminders that partings ask for. */
export const caseReminders = (state: ClientState, policy: Policy): Reminder[] => [
  ...state.reds.flatMap((red) => [...coolOff(red, policy), ...plannedCall(red), ...lawyer(red, policy), ...feels(red, policy)]),
  ...boundOver(state, policy),
];
