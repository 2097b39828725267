import { v7 } from 'uuid';
import type { AnyEvent, EventDraft } from '@/lib/schema/event';
import { millisecondsOf } from '../new-event-id';
import type { LogEnd } from '../stamp';

/**
 * Turns the drafts of a file into events. All have one instant: their ids sort by a counter, so that 100,000 lines do not push the end of
 * the log minutes ahead of the clock.
 */
export function stampImport(drafts: readonly EventDraft[], author: string, now: number, end: LogEnd): AnyEvent[] {
  const at = Math.max(now, end.at);
  const msecs = Math.max(now, end.id === undefined ? 0 : millisecondsOf(end.id) + 1);
  return drafts.map(({ type, client, ref, body }, seq) => ({
    v: 1,
    id: v7({ msecs, seq }),
    client,
    author,
    at,
    type,
    ...(ref ? { ref } : {}),
    body: body as AnyEvent['body'],
  }));
}
