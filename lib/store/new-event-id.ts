import { v7 } from 'uuid';

/** Milliseconds since 1970 that a UUIDv7 carries in its first 48 bits. */
export const millisecondsOf = (uuid: string): number => Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);

/**
 * A UUIDv7 that sorts after `last`, also when the clock was set back or many are made in one millisecond: events are
 * folded in id order, so an event must sort after all that its author could see.
 * @param now milliseconds since 1970
 * @param last largest id stored so far
 */
export function newEventId(now: number, last?: string): string {
  if (last === undefined || millisecondsOf(last) < now) return v7({ msecs: now });
  return v7({ msecs: millisecondsOf(last) + 1 });
}
