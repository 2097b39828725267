import type { CaseFieldId, CaseStage } from '@/lib/schema/case';
import type { Policy } from '@/lib/schema/policy';
import { redPhase } from '../red-card';
import type { ClientState, RedState, Refusal } from '../state';
import { MINUTE_MS } from '../time';
import { isFilled } from './is-filled';
import { isNotRequired } from './not-required';
import { requiredFields } from './stage-fields';
import { stageLock } from './stage-lock';

/** Fields still to fill before a stage closes. */
export const missingFields = (stage: CaseStage, state: ClientState, red: RedState, policy: Policy): CaseFieldId[] =>
  isNotRequired(stage, red, policy) ? [] : requiredFields(stage, { state, red, policy }).filter((field) => !isFilled(red, field));

/**
 * C-step5, A-call: the letter confirms what was said, so it cannot be older than the call. Its time is typed to the minute, so the
 * minute in which the call ended will do.
 */
function letterBeforeCall(stage: CaseStage, red: RedState): Refusal | null {
  const { callEndedAt, letterSentAt } = red.case.values;
  if (stage !== 'afterwards' || typeof callEndedAt !== 'number' || typeof letterSentAt !== 'number') return null;
  return letterSentAt < callEndedAt - (callEndedAt % MINUTE_MS) ? { code: 'letter-before-call', rule: 'A-call' } : null;
}

/**
 * C-step5: nobody is left in the dark. How it went can be written down as soon as the call is over, but the outcome closes the case,
 * which then takes nothing more.
 */
function openAfterwards(stage: CaseStage, red: RedState, policy: Policy): Refusal | null {
  const { closed, values } = red.case;
  if (stage !== 'outcome' || !closed.call || closed.afterwards || isNotRequired('afterwards', red, policy)) return null;
  if (values.outcome === 'new-terms' || values.outcome === 'bound') return null; // the client stays
  return { code: 'stage-locked', rule: 'C-step5', params: { stage: 'afterwards' } };
}

/**
 * Why a stage cannot be closed now; null if it can. A manager's override in writing stands in for missing fields, not for the order
 * of the stages: each one that is left out is overridden by itself.
 */
export function closeRefusal(
  stage: CaseStage,
  state: ClientState,
  red: RedState,
  policy: Policy,
  now: number,
  override?: string,
): Refusal | null {
  if (red.case.closed[stage]) return { code: 'stage-closed', params: { stage } };
  const locked = stageLock(stage, red, policy, now) ?? openAfterwards(stage, red, policy);
  if (locked) return locked;
  if (stage === 'decide' && redPhase(red) === 'proposed') return { code: 'red-not-approved', rule: 'B-manager' };
  if (override) return null;
  const fields = missingFields(stage, state, red, policy);
  if (fields.length > 0) return { code: 'fields-missing', params: { stage, count: fields.length }, fields };
  return letterBeforeCall(stage, red);
}
