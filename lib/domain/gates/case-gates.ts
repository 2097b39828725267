import { CASE_FIELDS, type CaseField, type CaseFieldId, type CaseOutcome, type CaseStage } from '@/lib/schema/case';
import { caseValueSchema } from '@/lib/schema/case-value';
import type { Policy } from '@/lib/schema/policy';
import { closeRefusal } from '../case/close-refusal';
import { feelsDueAt } from '../case/feels-due';
import { isFilled } from '../case/is-filled';
import { BEFORE_APPROVAL, stageLock } from '../case/stage-lock';
import { redPhase } from '../red-card';
import type { ClientState, RedState, Refusal } from '../state';
import { type Gates, UNKNOWN_REF, firstRefusal, inFuture } from './gate';

type CaseEvents = 'case.item' | 'case.stage.closed' | 'case.stage.reopened' | 'case.closed';

/** Fields that record what has been done, so they cannot lie ahead. */
const DONE: readonly CaseFieldId[] = ['callStartedAt', 'callEndedAt', 'letterSentAt'];

/** The steps of the handover (C-step5) outlast the case. */
const OUTLASTS: readonly CaseFieldId[] = ['stepDone'];

/** A case that has ended takes nothing more, except what is asked afterwards (B-after). */
function liveRefusal(red: RedState, stage?: CaseStage): Refusal | null {
  const phase = redPhase(red);
  if (phase === 'closed') {
    if (red.case.end?.outcome === 'bound') return { code: 'case-bound', rule: 'B-legal' };
    return stage === 'aftercare' ? null : { code: 'red-closed', rule: 'B-red' };
  }
  // P-decision-file: the decision was still on its way; the commands allow it only until it is known here.
  if (phase === 'declined' && stage && BEFORE_APPROVAL.includes(stage)) return null;
  return phase === 'proposed' || phase === 'approved' ? null : { code: `red-${phase}`, rule: 'B-red' };
}

function itemRefusal(red: RedState, field: CaseFieldId, value: unknown, at: number, policy: Policy): Refusal | null {
  const { stage, kind }: CaseField = CASE_FIELDS[field];
  const due = feelsDueAt(red, field, policy);
  return firstRefusal(
    () => liveRefusal(red, OUTLASTS.includes(field) ? 'aftercare' : stage),
    () => !caseValueSchema(field).safeParse(value).success && { code: 'value-invalid', fields: [field] },
    // A closed stage holds what was decided; a log only grows, so it may go on.
    () => kind !== 'log' && red.case.closed[stage] && { code: 'stage-closed', params: { stage } },
    () => stageLock(stage, red, policy, at, field === 'outcome' ? value : undefined),
    () => DONE.includes(field) && typeof value === 'number' && inFuture(value, at),
    () => due !== undefined && at < due && { code: 'feels-not-due', rule: 'B-after', params: { at: due } },
  );
}

/** How a case may end. After a talk the outcome stage says how; without one the client left, stayed, or we are bound. */
function endRefusal(red: RedState, outcome: CaseOutcome): Refusal | null {
  const { values, closed } = red.case;
  if (redPhase(red) === 'proposed') return { code: 'red-not-approved', rule: 'B-manager' };
  if (values.outcome !== undefined && values.outcome !== outcome) return { code: 'outcome-differs' };
  if (outcome === 'bound')
    return isFilled(red, 'boundUntil')
      ? null
      : { code: 'fields-missing', params: { stage: 'legal', count: 1 }, fields: ['boundUntil'] };
  const needsTalk = outcome === 'good-terms' || outcome === 'badly';
  return needsTalk && !closed.outcome ? { code: 'stage-locked', params: { stage: 'outcome' } } : null;
}

function ofCase(state: ClientState, ref: string | undefined, judge: (red: RedState) => Refusal | null): Refusal | null {
  const red = state.reds.find((one) => one.ref === ref);
  return red ? judge(red) : UNKNOWN_REF;
}

export const caseGates: Gates<CaseEvents> = {
  'case.item': (state, { ref, body, at }, policy) =>
    ofCase(state, ref, (red) => itemRefusal(red, body.field, body.value, at, policy)),
  'case.stage.closed': (state, { ref, body, at }, policy) =>
    ofCase(state, ref, (red) => liveRefusal(red, body.stage) ?? closeRefusal(body.stage, state, red, policy, at, body.override)),
  'case.stage.reopened': (state, { ref, body }) =>
    ofCase(state, ref, (red) => {
      if (red.case.end?.outcome === 'bound' && !red.withdrawn) return null; // the parting goes on
      const refusal = liveRefusal(red, body.stage);
      return refusal ?? (red.case.closed[body.stage] ? null : { code: 'stage-not-closed', params: { stage: body.stage } });
    }),
  'case.closed': (state, { ref, body }) => ofCase(state, ref, (red) => liveRefusal(red) ?? endRefusal(red, body.outcome)),
};
