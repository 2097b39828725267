import { groundRefusal } from '@/lib/domain/gates/red-ground';
import type { ClientState, Refusal } from '@/lib/domain/state';
import type { EventBody } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';

export type Ground = EventBody<'card.red.proposed'>['ground'];
export const GROUNDS = ['yellow', 'hold', 'unlawful', 'abuse', 'decline', 'override'] as const satisfies readonly Ground[];

export interface GroundOffer {
  ground: Ground;
  /** Why it cannot carry a red card now; undefined if it can. */
  refusal: Refusal | undefined;
}

/**
 * B-red: each ground with the answer of the gate itself, so that the form never says other than the gate will; those that hold first.
 * @param isManager an override is a manager's (B-manager)
 */
export function openGrounds(state: ClientState, policy: Policy, now: number, isManager: boolean): GroundOffer[] {
  const offers = GROUNDS.map((ground): GroundOffer => {
    if (ground === 'override')
      return { ground, refusal: isManager ? undefined : { code: 'override-manager', rule: 'B-manager' } };
    const refusal = groundRefusal(state, { ground }, policy, now);
    // A missing remedy is said beside the remedies: the ground itself holds.
    return { ground, refusal: refusal && refusal.code !== 'remedy-needed' ? refusal : undefined };
  });
  return [...offers.filter(({ refusal }) => !refusal), ...offers.filter(({ refusal }) => refusal)];
}
