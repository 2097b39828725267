import type { Policy } from '@/lib/schema/policy';
import type { ClientState } from '../state';
import { caseReminders } from './of-cases';
import { contractReminders } from './of-contract';
import { warningReminders } from './of-warnings';
import type { Reminder } from './reminder';

/**
 * Everything a client's history asks for at some instant, past or to come, that has not been done. It follows from the events and
 * the policy alone, without a clock: an alarm that was lost is worked out again (B-cool, B-after, B-yellow, C-renewal, B-legal).
 */
export const clientReminders = (state: ClientState, policy: Policy): Reminder[] =>
  state.erased
    ? []
    : [...caseReminders(state, policy), ...warningReminders(state, policy), ...contractReminders(state, policy)].toSorted(
        (a, b) => a.at - b.at,
      );
