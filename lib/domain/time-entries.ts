import { dayOf, startOfDay } from './day-rule';
import type { ClientState } from './state';
import { HOUR_MS } from './time';

/** Minutes entered or timed for a day (YYYY-MM-DD) of a zone (IANA name). */
export const minutesOn = ({ times }: ClientState, day: string, timeZone: string): number =>
  times.filter(({ happenedAt }) => dayOf(happenedAt, timeZone) === day).reduce((sum, { minutes }) => sum + minutes, 0);

/** The instant (ms) that stands for a day without a time of day: about noon, so that no zone nearby makes another day of it. */
export const noonOf = (day: string, timeZone: string): number => startOfDay(day, timeZone) + 12 * HOUR_MS;
