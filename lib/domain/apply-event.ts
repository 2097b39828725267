import type { AnyEvent, EventType, SidelineEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { caseEvents } from './fold/case-events';
import { clientEvents } from './fold/client-events';
import type { Handlers } from './fold/handler';
import { letterEvents } from './fold/letter-events';
import { noteEvents } from './fold/note-events';
import { otherEvents } from './fold/other-events';
import { redEvents } from './fold/red-events';
import { yellowEvents } from './fold/yellow-events';
import { parseEvent } from './parse-event';
import type { ClientState } from './state';

const HANDLERS: Handlers<EventType> = {
  ...clientEvents,
  ...noteEvents,
  ...yellowEvents,
  ...redEvents,
  ...caseEvents,
  ...letterEvents,
  ...otherEvents,
};

/** Type and body belong together, which the compiler cannot follow through a table. */
const handle = (state: ClientState, event: SidelineEvent, policy: Policy): ClientState | null =>
  (HANDLERS[event.type] as (state: ClientState, event: SidelineEvent, policy: Policy) => ClientState | null)(
    state,
    event,
    policy,
  );

/**
 * The state after one more event, which must sort after all before it. An event of an unknown type, a malformed one, or one about
 * something that is not there is kept in `unknown` and changes nothing else. Nothing is folded into an erased client.
 */
export function applyEvent(state: ClientState, event: AnyEvent, policy: Policy): ClientState {
  const ids = state.ids.includes(event.client) ? state.ids : [...state.ids, event.client].toSorted();
  const first = state.lastId === '';
  const seen: ClientState = {
    ...state,
    ids,
    id: ids[0] ?? state.id, // the smallest id wins
    since: first ? event.at : state.since,
    firstAt: first ? event.at : state.firstAt,
    lastId: event.id,
    lastAt: Math.max(state.lastAt, event.at),
  };
  if (state.erased) return seen;
  const parsed = parseEvent(event);
  const next = parsed && handle(seen, parsed, policy);
  if (!next) return { ...seen, unknown: [...state.unknown, event] };
  return next.erased ? { ...next, lastId: seen.lastId, lastAt: seen.lastAt } : next;
}
