import type { CaseStage } from '@/lib/schema/case';
import type { Policy } from '@/lib/schema/policy';
import type { RedState } from '../state';

const OF_A_DECLINE: readonly CaseStage[] = ['decide', 'alternatives', 'call', 'outcome'];

/** True if this parting can do without the stage: it locks nothing, and may still be filled and closed. */
export function isNotRequired(stage: CaseStage, red: RedState, policy: Policy): boolean {
  const { ground } = red.proposal;
  if (ground === 'decline') return !OF_A_DECLINE.includes(stage); // A-decline
  if (stage === 'owed') return ground === 'unlawful' || !policy.finishOpenWork; // B-law, P-conflict
  return stage === 'alternatives' && ground === 'unlawful'; // B-law: nobody is recommended to a colleague of the trade
}
