import type { DateArray, EventAttributes } from 'ics';
import type { CalendarEntry } from './entry';
import { foldLines } from './fold-lines';

const DAY_MS = 86_400_000;

const dayOf = (at: number): [number, number, number] => {
  const date = new Date(at);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};

/** Instants are written in UTC, which every calendar shows in its own zone; whole days have no zone and stay that day everywhere. */
function timeOf({ when }: CalendarEntry): Pick<EventAttributes, 'start'> & { duration?: { minutes: number }; end?: DateArray } {
  if ('day' in when) {
    const midnight = Date.parse(`${when.day}T00:00:00Z`);
    return { start: dayOf(midnight), end: dayOf(midnight + DAY_MS) };
  }
  const date = new Date(when.at);
  return { start: [...dayOf(when.at), date.getUTCHours(), date.getUTCMinutes()], duration: { minutes: when.minutes } };
}

function attributesOf(entry: CalendarEntry): EventAttributes {
  const { uid, sequence, title, description, place, soon, when, isTakenBack } = entry;
  const isBusy = 'at' in when && !isTakenBack;
  return {
    ...timeOf(entry),
    startInputType: 'utc',
    startOutputType: 'utc',
    endInputType: 'utc',
    endOutputType: 'utc',
    uid,
    sequence,
    title,
    description,
    classification: 'PRIVATE', // calendars are shared: others see "busy", no more
    busyStatus: isBusy ? 'BUSY' : 'FREE',
    transp: isBusy ? 'OPAQUE' : 'TRANSPARENT',
    status: isTakenBack ? 'CANCELLED' : 'CONFIRMED',
    ...(place && { location: place }),
    ...(soon && { alarms: [{ action: 'display', description: soon, trigger: { minutes: 15, before: true } }] }),
  } as EventAttributes;
}

/**
 * A calendar file (RFC 5545) that every calendar program opens. The library is loaded by the first use.
 * @throws Error in English if an entry cannot be written, e.g. a day that does not exist
 */
export async function calendarFile(entries: readonly CalendarEntry[]): Promise<Blob> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(entries.map(attributesOf), { productId: 'sideline' });
  if (error || !value) throw error ?? new Error('no entries');
  return new Blob([foldLines(value)], { type: 'text/calendar;charset=utf-8' });
}
