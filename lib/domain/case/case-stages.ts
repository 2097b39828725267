import { CASE_STAGES, type CaseFieldId, type CaseStage } from '@/lib/schema/case';
import type { Policy } from '@/lib/schema/policy';
import type { ClientState, RedState, Refusal } from '../state';
import { closeRefusal, missingFields } from './close-refusal';
import { isNotRequired } from './not-required';
import { requiredFields } from './stage-fields';
import { stageLock } from './stage-lock';

export interface StageView {
  stage: CaseStage;
  state: 'open' | 'closed' | 'locked' | 'not-required';
  required: CaseFieldId[];
  missing: CaseFieldId[];
  /** Why it is locked, or cannot be closed yet. */
  refusal?: Refusal;
}

/** The nine stages of a parting as they stand at an instant (domain section 6). */
export const caseStages = (state: ClientState, red: RedState, policy: Policy, now: number): StageView[] =>
  CASE_STAGES.map((stage) => {
    if (red.case.closed[stage])
      return { stage, state: 'closed', required: requiredFields(stage, { state, red, policy }), missing: [] };
    if (isNotRequired(stage, red, policy)) return { stage, state: 'not-required', required: [], missing: [] };
    const refusal = closeRefusal(stage, state, red, policy, now);
    return {
      stage,
      state: stageLock(stage, red, policy, now) ? 'locked' : 'open',
      required: requiredFields(stage, { state, red, policy }),
      missing: missingFields(stage, state, red, policy),
      ...(refusal ? { refusal } : {}),
    };
  });
