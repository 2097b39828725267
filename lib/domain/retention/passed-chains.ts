import { type AnyEvent, MAX_ERASED_ENTRIES, refOf } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { legalHold } from '../legal-hold';
import type { ClientState } from '../state';
import { type Chain, chainsOf } from './chains';
import { keptSince } from './kept-since';
import { openRefs } from './open-refs';

/**
 * Domain 8: the chains of a client that have passed their limit and are over. None while a legal hold stands.
 * @param events all of the client and those merged with it, in id order. @param now instant in ms
 */
export function passedChains(events: readonly AnyEvent[], state: ClientState, policy: Policy, now: number): Chain[] {
  if (legalHold(state)) return [];
  const since = { notes: keptSince('notes', policy, now), cases: keptSince('cases', policy, now) };
  const open = openRefs(state, now);
  return chainsOf(events).filter(
    (chain) =>
      chain.lastAt < since[chain.rule] &&
      chain.events.length <= MAX_ERASED_ENTRIES &&
      !chain.events.some((event) => open.has(refOf(event))),
  );
}
