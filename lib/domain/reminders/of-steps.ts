import type { Policy } from '@/lib/schema/policy';
import { type DatedStep, datedSteps, stepsDone } from '../case/dated-steps';
import { startOfDay } from '../day-rule';
import { redPhase } from '../red-card';
import type { ClientState, RedState } from '../state';
import type { Reminder, ReminderKind } from './reminder';

const KINDS: Record<DatedStep['field'], ReminderKind> = { deliverables: 'owed', exitPlan: 'step', endsOn: 'last-day' };

/** A parting that goes its way: decided, and neither dropped nor put off. Its steps go on after it has ended. */
function goesOn(red: RedState): boolean {
  const phase = redPhase(red);
  return (
    phase === 'approved' || (phase === 'closed' && red.case.end?.outcome !== 'bound' && red.case.end?.outcome !== 'new-terms')
  );
}

/**
 * C-step2, C-step5: nobody is left in the dark, so every step with a day is brought to mind on it, until it is said to be done. The last
 * day says when, once the client knows of it: before the call it may still move.
 */
export const stepReminders = (state: ClientState, { timeZone }: Policy): Reminder[] =>
  state.reds.filter(goesOn).flatMap((red) => {
    const done = stepsDone(red.case);
    return datedSteps(red)
      .filter(({ field, mark }) => !done.has(mark) && (field !== 'endsOn' || red.case.closed.call !== undefined))
      .map(({ field, mark, what, due }): Reminder => {
        const at = startOfDay(due, timeZone);
        return { kind: KINDS[field], at, ref: red.ref, isCase: true, mark, ...(what !== '' && { what }) };
      });
  });
