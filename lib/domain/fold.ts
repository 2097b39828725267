import { type AnyEvent, refOf } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { applyEvent } from './apply-event';
import { emptyState } from './empty-state';
import type { ClientState } from './state';

export { applyEvent, emptyState };

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A total order: by id, which sorts by time; equal ids cannot happen among honest authors, but the result must not depend on luck. */
const compare = (a: AnyEvent, b: AnyEvent): number =>
  order(a.id, b.id) || order(a.author, b.author) || order(JSON.stringify(a), JSON.stringify(b));

/** Each event once, in the order in which they are folded. */
function inOrder(events: readonly AnyEvent[]): AnyEvent[] {
  const sorted = events.toSorted(compare);
  return sorted.filter((event, index) => {
    const before = sorted[index - 1];
    return before === undefined || refOf(before) !== refOf(event);
  });
}

/** Folds further events, all later than those folded before, into a state. */
export const foldInto = (state: ClientState, events: readonly AnyEvent[], policy: Policy): ClientState =>
  inOrder(events).reduce((before, event) => applyEvent(before, event, policy), state);

/**
 * All that a set of events says about one client: of a merged group, the events of every id of it. The order of the input does not
 * matter, and an event that comes twice counts once.
 * @returns null for no events
 */
export function foldClient(events: readonly AnyEvent[], policy: Policy): ClientState | null {
  const first = events[0];
  return first ? foldInto(emptyState(first.client), events, policy) : null;
}
