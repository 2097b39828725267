import type { RedState, YellowState } from '@/lib/domain/state';
import type { Policy } from '@/lib/schema/policy';
import type { PlaybookFlags } from './flags';

/**
 * Flags for the warning talk and its letter.
 * @param mayNameParting what the rule says before the talk (B-legal-early). Once the talk was held, what was said decides: the
 * letter must not add a sentence about parting that nobody spoke.
 */
export function warningTalkFlags(yellow: YellowState, mayNameParting: boolean): PlaybookFlags {
  const { delivered, answer, looks, lastWarning } = yellow;
  const response = (answer ?? delivered?.heard)?.response;
  return {
    mayNameParting: delivered ? mayNameParting && delivered.saidParting : mayNameParting,
    lastWarning,
    objected: (response === 'objected' || response === 'second-look') && looks.length === 0, // K-heard
  };
}

/** Flags for the parting call and its letter. */
export function partingCallFlags(red: RedState, policy: Pick<Policy, 'stateReason' | 'finishOpenWork'>): PlaybookFlags {
  const nothingOwed = red.case.values.nothingOwed === true;
  return {
    stateReason: policy.stateReason, // P-conflict
    nothingOwed, // C-step2
    finishOpenWork: policy.finishOpenWork && !nothingOwed,
    leaveOpenWork: !policy.finishOpenWork && !nothingOwed,
    declining: red.proposal.ground === 'decline', // A-decline
    unlawful: red.proposal.ground === 'unlawful', // B-law
    byEmail: red.case.values.callChannel === 'email', // A-call
  };
}
