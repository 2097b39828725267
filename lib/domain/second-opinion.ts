import type { Policy } from '@/lib/schema/policy';
import { dayOf } from './day-rule';
import { isStanding, noteByRef } from './notes';
import type { ClientState, NoteState, RedState } from './state';
import { deliveredYellow } from './yellow-card';

/** D-second-opinion: somebody else was asked, with the proposal or after it. */
export const hasSecondOpinion = (red: RedState): boolean =>
  red.proposal.secondOpinion !== undefined || (red.opinions?.length ?? 0) > 0;

/** The notes a parting would rest on: those named, and those of the told yellow card. */
export function evidenceOf(state: ClientState, refs: readonly string[], now: number): NoteState[] {
  const all = new Set([...refs, ...(deliveredYellow(state, now)?.plan.notes ?? [])]);
  return [...all].flatMap((ref) => noteByRef(state, ref) ?? []).filter(isStanding);
}

/**
 * D-second-opinion: why somebody else should be asked before a red card.
 * @returns null if the evidence comes from several authors and days, or if there is none (A-decline)
 */
export function needsSecondOpinion(evidence: readonly NoteState[], policy: Policy): 'one-author' | 'one-day' | null {
  if (evidence.length === 0) return null;
  if (new Set(evidence.map((note) => note.author)).size === 1) return 'one-author';
  return new Set(evidence.map((note) => dayOf(note.body.happenedAt, policy.timeZone))).size === 1 ? 'one-day' : null;
}
