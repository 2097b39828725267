import type { Policy } from '@/lib/schema/policy';
import type { ClientState } from '../state';
import { caseReminders } from './of-cases';
import { contractReminders } from './of-contract';
import { debtReminders } from './of-debts';
import { remedyReminders } from './of-remedies';
import { stepReminders } from './of-steps';
import { warningReminders } from './of-warnings';
import type { Reminder } from './reminder';

/** B-cool, A-call, B-legal, B-after, C-step5, B-yellow, K-lift, A3-ladder, C-renewal. */
const SOURCES = [caseReminders, stepReminders, warningReminders, debtReminders, remedyReminders, contractReminders] as const;

/**
 * Everything a client's history asks for at some instant, past or to come, that has not been done, earliest first. It follows from the
 * events and the policy alone, without a clock: an alarm that was lost is worked out again. What waits for an answer stands in a list of
 * its own (lib/domain/waiting.ts).
 */
export const clientReminders = (state: ClientState, policy: Policy): Reminder[] =>
  state.erased ? [] : SOURCES.flatMap((source) => source(state, policy)).toSorted((a, b) => a.at - b.at);
