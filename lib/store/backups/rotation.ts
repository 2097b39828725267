import { calendarDaysBetween } from '@/lib/domain/day-rule';

/** Of the latest so many days the last backup of each. */
export const DAYS_KEPT = 7;
/** And before them of so many weeks the last of each. */
export const WEEKS_KEPT = 4;

/** 1970-01-01 was a Thursday; a week begins on Monday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** The first of each group, for as many groups as `most`. */
function firstOfEach<T>(list: readonly T[], groupOf: (one: T) => number, most: number): T[] {
  const groups = new Map<number, T>();
  for (const one of list) if (!groups.has(groupOf(one))) groups.set(groupOf(one), one);
  return [...groups.values()].slice(0, most);
}

/**
 * Which backups make room: all but the last of each of the latest seven days that have one, of four weeks before them, and of
 * those that a clock once put into the future (which would otherwise count as the latest for ever).
 * @param all in any order; days are those of `timeZone`
 */
export function outlived<T extends { at: number }>(all: readonly T[], now: number, timeZone: string): T[] {
  const dayNumber = ({ at }: T) => calendarDaysBetween(0, at, timeZone);
  const latestFirst = all.toSorted((a, b) => b.at - a.at);
  const future = latestFirst.filter(({ at }) => at > now);
  const past = latestFirst.filter(({ at }) => at <= now);
  const daily = firstOfEach(past, dayNumber, DAYS_KEPT);
  const oldest = daily.length < DAYS_KEPT ? Number.NEGATIVE_INFINITY : Math.min(...daily.map(dayNumber));
  const before = past.filter((one) => dayNumber(one) < oldest);
  const weekly = firstOfEach(before, (one) => weekOf(dayNumber(one)), WEEKS_KEPT);
  const kept = new Set([...future.slice(0, 1), ...daily, ...weekly]);
  return all.filter((one) => !kept.has(one));
}
