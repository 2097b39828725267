import { z } from 'zod';
import { parseEvent } from '@/lib/domain/parse-event';
import {
  type AnyEvent,
  EVENT_BODIES,
  EVENT_VERSION,
  type EventType,
  MAX_BODY_BYTES,
  eventEnvelope,
  isKnownType,
} from '@/lib/schema/event';
import { bodyBytes } from '../body-bytes';
import { millisecondsOf } from '../new-event-id';
import { isTooDeep } from '@/lib/schema/too-deep';
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

const firstField = (error: z.ZodError): string => error.issues[0]?.path.join('.') ?? '';

const isUnderstood = <E extends { v: number; type: string }>(event: E): event is E & { type: EventType } =>
  event.v <= EVENT_VERSION && isKnownType(event.type);

/** Everything but the body, which for a type that is known has a stricter schema of its own. */
const withoutBody = eventEnvelope.omit({ body: true }).extend({ body: z.record(z.string(), z.unknown()) });

function envelopeOf(raw: unknown): { event: AnyEvent } | { field: string } {
  const outer = withoutBody.safeParse(raw);
  if (!outer.success) return { field: firstField(outer.error) };
  if (isUnderstood(outer.data)) return { event: outer.data as AnyEvent }; // the body is checked next
  const whole = eventEnvelope.safeParse(raw);
  return whole.success ? { event: whole.data } : { field: firstField(whole.error) };
}

/**
 * Checks one event of a file by itself: envelope, size, time and, for a type this version knows, the body. A type or an
 * event version from a newer Sideline is kept as it is.
 */
export function checkEvent(raw: unknown, now: number): Shape {
  if (isTooDeep(raw)) return { refused: { code: 'too-deep' } };
  if (hasProtoKey(raw)) return { refused: { code: 'bad-envelope', params: { field: '__proto__' } } };
  const envelope = envelopeOf(raw);
  if ('field' in envelope) return { refused: { code: 'bad-envelope', params: { field: envelope.field } } };
  const { event } = envelope;
  const { id } = event;
  const bytes = bodyBytes(event.body);
  if (bytes > MAX_BODY_BYTES) return { refused: { id, code: 'too-large', params: { bytes, max: MAX_BODY_BYTES } } };
  if (event.at > now + AHEAD || millisecondsOf(id) > now + AHEAD)
    return { refused: { id, code: 'in-the-future', params: { at: event.at } } };
  const parsed = parseEvent(event);
  if (parsed) return { event: parsed };
  if (!isUnderstood(event)) return { event };
  const issue = EVENT_BODIES[event.type].safeParse(event.body).error?.issues[0];
  return { refused: { id, code: 'bad-body', params: { field: issue?.path.join('.') ?? '', type: event.type } } };
}
