import type { RecordLink } from '@/lib/domain/state';
import { type AnyEvent, refOf } from '@/lib/schema/event';

/** Only what was linked by hand can be undone; the record a client was first seen on is the client itself. */
export function canUndo(link: RecordLink, events: readonly AnyEvent[]): boolean {
  const event = events.find((one) => refOf(one) === link.ref);
  return event?.type === 'record.same' || event?.type === 'record.belongs';
}
