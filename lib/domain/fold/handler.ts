import type { EventOf, EventType, SidelineEvent } from '@/lib/schema/event';
import { refOf } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import type { ClientState, Stamp } from '../state';

/** Adds one event to a state; null if it speaks about something that the state does not hold. */
export type Handler<T extends EventType> = (state: ClientState, event: EventOf<T>, policy: Policy) => ClientState | null;
export type Handlers<T extends EventType> = { [K in T]: Handler<K> };

/** Which event it was, whose and when: the part that every state keeps. */
export const stampOf = (event: SidelineEvent): Stamp => ({
  ref: refOf(event),
  author: event.author,
  at: event.at,
  client: event.client,
});

/** The list with the item of this ref changed; null if there is none. */
export function change<I extends Stamp>(items: readonly I[], ref: string | undefined, by: (item: I) => I): I[] | null {
  const index = items.findIndex((item) => item.ref === ref);
  return index < 0 ? null : items.map((item, at) => (at === index ? by(item) : item));
}
