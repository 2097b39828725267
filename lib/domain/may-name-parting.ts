import type { Policy } from '@/lib/schema/policy';
import type { ClientState, YellowState } from './state';
import { hasContract, isLarge } from './worth';

/** B-legal-early: with a contract or a large client, the three legal questions come before anybody speaks of parting. */
export const needsLegalEarly = (state: ClientState, policy: Policy): boolean => hasContract(state) || isLarge(state, policy);

/**
 * B-legal-early: whether the warning talk may say that we may part. The questions count as answered when the contract is known, it is
 * written down what ending it would cost, and we may end it: nobody announces what they may not do.
 */
export function mayNameParting(state: ClientState, plan: Pick<YellowState['plan'], 'legal'>, policy: Policy): boolean {
  const { legal } = plan;
  const asked = needsLegalEarly(state, policy) || legal?.contract === 'written' || legal?.contract === 'oral';
  if (!asked) return true;
  return legal !== undefined && legal.contract !== 'unknown' && legal.penalties !== '' && legal.mayEnd !== 'no';
}
