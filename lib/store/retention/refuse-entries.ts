import type { Refusal } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { offeredChains } from './offered-chains';

/**
 * Domain 8: only what is on offer is deleted, chain by whole chain; null if these are.
 * @param events all of the client, in id order. @param ids of the events to delete. @param now instant in ms
 */
export function refuseEntries(events: readonly AnyEvent[], ids: readonly string[], policy: Policy, now: number): Refusal | null {
  const asked = new Set(ids);
  const whole = offeredChains(events, policy, now).filter((chain) => chain.events.some(({ id }) => asked.has(id)));
  const covered = whole.flatMap((chain) => chain.events.map(({ id }) => id));
  const isExact = covered.length === asked.size && covered.every((id) => asked.has(id));
  return isExact ? null : { code: 'not-on-offer' };
}
