import { foldClient } from '@/lib/domain/fold';
import type { Chain } from '@/lib/domain/retention/chains';
import { passedChains } from '@/lib/domain/retention/passed-chains';
import type { AnyEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { checkHistory } from '../backup/check-history';

const without = (events: readonly AnyEvent[], chains: readonly Chain[]): AnyEvent[] => {
  const gone = new Set(chains.flatMap((chain) => chain.events));
  return events.filter((event) => !gone.has(event));
};

/**
 * Domain 8: what may be offered for deletion of one client: chains that have passed their limit, and without which everything else
 * still passes the gates. Else a backup written afterwards could not be read in whole: what rested on them would be refused.
 * @param events all of the client and those merged with it, in id order. @param now instant in ms
 */
export function offeredChains(events: readonly AnyEvent[], policy: Policy, now: number): Chain[] {
  const state = foldClient(events, policy);
  if (!state || state.erased) return [];
  const passed = passedChains(events, state, policy, now);
  if (passed.length === 0) return [];
  const before = new Set(checkHistory([], events, policy).keys());
  const isSound = (chains: readonly Chain[]): boolean =>
    [...checkHistory([], without(events, chains), policy).keys()].every((event) => before.has(event));
  if (isSound(passed)) return passed;
  // Something rests on one of them in a way that no reference tells. Rare: take one at a time and see which.
  const chosen: Chain[] = [];
  for (const chain of passed) if (isSound([...chosen, chain])) chosen.push(chain);
  return chosen;
}
