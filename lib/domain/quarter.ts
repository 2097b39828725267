import type { Policy } from '@/lib/schema/policy';
import { startOfDayAfter } from './day-rule';
import { isParting } from './red-card';
import type { ClientState } from './state';

/**
 * C-quarter: from when it is to be asked whether the relationship grows: `policy.quarterDays` after the last check, else after it
 * began and was first written about. It is a look at the book, not a notification.
 * @returns first instant (ms) of that day, also one that is long past; undefined for a lead, and once a parting is under way
 */
export function quarterDueAt(state: ClientState, { quarterDays, timeZone }: Policy): number | undefined {
  if (state.erased || state.lead || isParting(state)) return undefined;
  const from = state.quarters.at(-1)?.at ?? Math.max(state.firstAt, state.since);
  return startOfDayAfter(from, quarterDays, timeZone);
}

/** C5: the last two answers were "no". */
export const standsStill = ({ quarters }: ClientState): boolean =>
  quarters.length >= 2 && quarters.slice(-2).every(({ grows }) => grows === 'no');
