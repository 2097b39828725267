import { callDetails } from '@/lib/domain/case/planned-call';
import type { RedState } from '@/lib/domain/state';
import type { CalendarEntry } from './entry';

export interface CallWords {
  title: string;
  description: string;
  soon: string;
}

/**
 * C-step3: the planned call for the calendar. It names neither the client nor the reason, since others may see the calendar; the
 * number to ring is the place.
 * @returns undefined while no time is set
 */
export function callEntry(red: RedState, words: CallWords): CalendarEntry | undefined {
  const { callAt } = red.case.values;
  if (typeof callAt !== 'number') return undefined;
  const { minutes, place } = callDetails(red);
  const changedAt = Math.max(
    ...(['callAt', 'callMinutes', 'callPhone'] as const).map((field) => red.case.setBy?.[field]?.at ?? 0),
  );
  return {
    uid: `${red.ref.replace(':', '-')}-call@sideline`,
    sequence: Math.floor(changedAt / 60_000), // minutes: fits the 32 bits that calendars keep
    title: words.title,
    description: words.description,
    when: { at: callAt, minutes },
    ...(place !== undefined && { place }),
    soon: words.soon,
  };
}
