import type { AnyEvent, EventDraft } from '@/lib/schema/event';
import { newEventId } from './new-event-id';

/** Where the log ends: the largest id and the latest time stored. */
export interface LogEnd {
  id?: string;
  at: number;
}

/** A clock this much behind the log was set back; smaller differences are other windows and rounding. */
const CLOCK_TOLERANCE = 60_000;

/** How far (ms) the clock lies behind the last event; 0 if it does not, or by less than a minute. */
export const clockBehind = (now: number, end: LogEnd): number => (end.at - now > CLOCK_TOLERANCE ? end.at - now : 0);

/**
 * Turns drafts into events: ids that sort after everything stored, times never before the last one stored, so that a clock
 * set back can neither reorder the history nor make a card older than the warning it rests on.
 * @param now milliseconds since 1970
 */
export function stampDrafts(drafts: readonly EventDraft[], author: string, now: number, end: LogEnd): AnyEvent[] {
  const at = Math.max(now, end.at);
  let last = end.id;
  return drafts.map((draft) => {
    last = newEventId(at, last);
    return {
      v: 1,
      id: last,
      client: draft.client,
      author,
      at,
      type: draft.type,
      ...(draft.ref ? { ref: draft.ref } : {}),
      body: draft.body,
    };
  });
}
