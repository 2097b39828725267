import { type AnyEvent, EVENT_BODIES, EVENT_VERSION, MAX_BODY_BYTES, eventEnvelope, isKnownType } from '@/lib/schema/event';
import { bodyBytes } from '../body-bytes';
import { millisecondsOf } from '../new-event-id';
import type { RefusedEvent } from './problem';

/** An event may be dated this far (ms) ahead of this machine's clock: clocks differ, and an id from the far future would
 * push every later event there. */
const AHEAD = 24 * 60 * 60 * 1000;

type Shape = { event: AnyEvent } | { refused: Pick<RefusedEvent, 'id' | 'code' | 'params'> };

/** True if some object in `value` has the key `__proto__`: nothing of ours writes it, and copying it can change prototypes. */
function hasProtoKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProtoKey);
}

/**
 * Checks one event of a file by itself: envelope, size, time and, for a type this version knows, the body. A type or an
 * event version from a newer Sideline is kept as it is.
 */
export function checkEvent(raw: unknown, now: number): Shape {
  if (hasProtoKey(raw)) return { refused: { code: 'bad-envelope', params: { field: '__proto__' } } };
  const envelope = eventEnvelope.safeParse(raw);
  if (!envelope.success) {
    const field = envelope.error.issues[0]?.path.join('.') ?? '';
    return { refused: { code: 'bad-envelope', params: { field } } };
  }
  const event = envelope.data;
  const { id } = event;
  const bytes = bodyBytes(event.body);
  if (bytes > MAX_BODY_BYTES) return { refused: { id, code: 'too-large', params: { bytes, max: MAX_BODY_BYTES } } };
  if (event.at > now + AHEAD || millisecondsOf(id) > now + AHEAD) return { refused: { id, code: 'in-the-future', params: { at: event.at } } };
  if (!isKnownType(event.type) || event.v > EVENT_VERSION) return { event };
  const body = EVENT_BODIES[event.type].safeParse(event.body);
  if (!body.success) {
    const field = body.error.issues[0]?.path.join('.') ?? '';
    return { refused: { id, code: 'bad-body', params: { field, type: event.type } } };
  }
  return { event: { ...event, body: body.data } };
}
