import {
  type AnyEvent,
  EVENT_VERSION,
  type EventType,
  MAX_BODY_BYTES,
  type SidelineEvent,
  isKnownType,
} from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { parseEvent } from '../parse-event';
import type { ClientState, Refusal } from '../state';
import { caseGates } from './case-gates';
import type { Gates } from './gate';
import { letterGates } from './letter-gates';
import { noteGates } from './note-gates';
import { otherGates } from './other-gates';
import { redGates } from './red-gates';
import { yellowGates } from './yellow-gates';

const GATES: Gates<EventType> = { ...noteGates, ...yellowGates, ...redGates, ...caseGates, ...letterGates, ...otherGates };

const judge = (state: ClientState, event: SidelineEvent, policy: Policy): Refusal | null =>
  (GATES[event.type] as (state: ClientState, event: SidelineEvent, policy: Policy) => Refusal | null)(state, event, policy);

const bytesOf = (body: unknown): number => new TextEncoder().encode(JSON.stringify(body)).length;

/**
 * The one gate for every way in: a form, a raw message, a backup file. Judges an event on the state of its client before it, with the
 * event's own time as the clock.
 * @param state everything before this event, of all clients merged with its client; `emptyState(event.client)` for a new one
 * @returns why it must not be added; null if it may. An event of a type or version that this Sideline does not know is let in and kept as it is.
 */
export function refuseEvent(state: ClientState, event: AnyEvent, policy: Policy): Refusal | null {
  if (state.erased && event.type !== 'client.erased') return { code: 'erased' }; // each id of a merged client is erased
  const bytes = bytesOf(event.body);
  if (bytes > MAX_BODY_BYTES) return { code: 'too-large', params: { bytes, max: MAX_BODY_BYTES } };
  const parsed = parseEvent(event);
  if (parsed) return judge(state, parsed, policy);
  return event.v <= EVENT_VERSION && isKnownType(event.type) ? { code: 'malformed', params: { type: event.type } } : null;
}
