import { dayOf, startOfDay } from '../day-rule';

/** The calendar month (YYYY-MM) of an instant in a zone (IANA name). */
export const monthOf = (instant: number, timeZone: string): string => dayOf(instant, timeZone).slice(0, 7);

/** The month that is `by` months after one (before, if negative). */
export function monthAfter(month: string, by = 1): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** First and last instant (ms) of a month in a zone: a month begins and ends by the policy's clocks. */
export function monthBounds(month: string, timeZone: string): { from: number; to: number } {
  return { from: startOfDay(`${month}-01`, timeZone), to: startOfDay(`${monthAfter(month)}-01`, timeZone) - 1 };
}

/** The `count` months up to that of `now`, oldest first. */
export const monthsUpTo = (now: number, count: number, timeZone: string): string[] => {
  const last = monthOf(now, timeZone);
  return Array.from({ length: count }, (_, index) => monthAfter(last, index + 1 - count));
};
