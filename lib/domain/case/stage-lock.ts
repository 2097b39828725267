import type { CaseStage } from '@/lib/schema/case';
import type { Policy } from '@/lib/schema/policy';
import { redPhase } from '../red-card';
import type { RedState, Refusal } from '../state';
import { coolUntil } from './cool-off';
import { legalPassed } from './legal-gate';
import { isNotRequired } from './not-required';

/** Stages that must be closed before one opens. The rest may be worked on side by side. */
const NEEDS: Record<CaseStage, readonly CaseStage[]> = {
  decide: [],
  legal: [],
  owed: [],
  alternatives: [],
  prepare: [],
  call: ['decide', 'legal', 'owed', 'alternatives', 'prepare'],
  afterwards: ['call'],
  outcome: ['call'],
  aftercare: ['outcome'],
};

/** Open from the proposal on: they are part of deciding. */
export const BEFORE_APPROVAL: readonly CaseStage[] = ['decide', 'legal'];

/** Outcomes that need no call: the client left, stayed on new terms, or we cannot leave now. */
const WITHOUT_CALL: readonly unknown[] = ['left', 'new-terms', 'bound'];

function neededStages(stage: CaseStage, red: RedState, policy: Policy, outcome: unknown): readonly CaseStage[] {
  if (stage === 'outcome' && WITHOUT_CALL.includes(outcome)) return [];
  return NEEDS[stage].filter((needed) => !isNotRequired(needed, red, policy));
}

/** B-cool: the talk waits for a calm head; a manager who overrode the preparation answers for that too. */
function coolLock(red: RedState, policy: Policy, now: number): Refusal | null {
  if (isNotRequired('prepare', red, policy) || red.case.closed.prepare?.override !== undefined) return null;
  const until = coolUntil(red, policy);
  if (until === Infinity) return { code: 'not-calm', rule: 'B-cool', params: { minutes: policy.coolMinutes } };
  return now < until ? { code: 'cool-off', rule: 'B-cool', params: { at: until } } : null;
}

/**
 * Why nothing can be filled in or closed in a stage now; null if it is open.
 * @param outcome the outcome about to be stored, if it is that which is judged
 */
export function stageLock(
  stage: CaseStage,
  red: RedState,
  policy: Policy,
  now: number,
  outcome = red.case.values.outcome,
): Refusal | null {
  if (redPhase(red) === 'proposed' && !BEFORE_APPROVAL.includes(stage)) return { code: 'red-not-approved', rule: 'B-manager' };
  if (stage === 'call' && !legalPassed(red)) return { code: 'say-nothing', rule: 'B-legal' };
  const isDone = (needed: CaseStage) =>
    red.case.closed[needed] !== undefined || (needed === 'outcome' && red.case.end !== undefined);
  const open = neededStages(stage, red, policy, outcome).find((needed) => !isDone(needed));
  if (open) return { code: 'stage-locked', rule: 'A-call', params: { stage: open } };
  return stage === 'call' ? coolLock(red, policy, now) : null;
}
