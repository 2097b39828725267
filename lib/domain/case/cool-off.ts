import type { Policy } from '@/lib/schema/policy';
import type { RedState } from '../state';
import { MINUTE_MS } from '../time';

/**
 * B-cool: wound up? slept on it? otherwise wait.
 * @returns instant (ms) from which the call may begin; 0 if at once, Infinity while somebody is not calm
 */
export function coolUntil(red: RedState, policy: Policy): number {
  const { calm, sleptOnIt } = red.case.values;
  if (calm !== 'yes') return Infinity;
  if (sleptOnIt === 'yes') return 0;
  return (red.case.coolSince ?? 0) + policy.coolMinutes * MINUTE_MS;
}
