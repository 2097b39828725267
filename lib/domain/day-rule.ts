import { DAY_MS } from './time';

/** Day arithmetic on later instants would leave what a Date can hold (an imported event may name any instant). */
const LATEST_INSTANT = 8.64e15 - 40_000 * DAY_MS;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric' as const;
    const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      ...parts,
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What a clock on the wall of that zone shows, as if it were UTC (ms, whole seconds). Read from the text, as parts cost ten times as much. */
function wallClock(instant: number, timeZone: string): number {
  const shown = (formatFor(timeZone).format(instant).match(/\d+/g) ?? []).map(Number);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Calendar day of an instant in a zone, counted from 1970-01-01. */
const dayNumber = (instant: number, timeZone: string): number => Math.floor(wallClock(instant, timeZone) / DAY_MS);
/** Days before 1970 count as its first: events know no earlier instant. */
const parseDay = (day: string): number => Math.max(0, Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/**
 * First instant of a numbered day. The zone's offset just before and just after midnight can differ (clocks change at midnight in
 * places, and whole days have been skipped): then the earliest of both readings that lies in the day or after it holds.
 */
function startOfNumberedDay(number: number, timeZone: string): number {
  const midnight = number * DAY_MS;
  const reading = (probe: number) => midnight - (wallClock(probe, timeZone) - probe);
  const before = reading(midnight - DAY_MS);
  const after = reading(midnight + DAY_MS);
  if (before === after) return before;
  return Math.min(...[before, after].filter((instant) => dayNumber(instant, timeZone) >= number));
}

/** First instant (ms) of the day that is `plusDays` after `day` (YYYY-MM-DD) in a zone (IANA name). */
export const startOfDay = (day: string, timeZone: string, plusDays = 0): number =>
  startOfNumberedDay(parseDay(day) + plusDays, timeZone);

/** Last instant (ms) of the day that is `plusDays` after `day` (YYYY-MM-DD) in a zone (IANA name). */
export const endOfDay = (day: string, timeZone: string, plusDays = 0): number => startOfDay(day, timeZone, plusDays + 1) - 1;

/** First instant (ms) of the day that is `days` after the day of `instant`, in a zone (IANA name). */
export const startOfDayAfter = (instant: number, days: number, timeZone: string): number =>
  startOfNumberedDay(dayNumber(Math.min(instant, LATEST_INSTANT), timeZone) + days, timeZone);

/**
 * The day rule (K-lift): last instant (ms) of the day that is `days` after the day of `instant`, in a zone (IANA name). That
 * day itself still counts; a day lasts as long as the zone's clocks say, be it 23 or 25 hours.
 */
export const lastInstantAfter = (instant: number, days: number, timeZone: string): number =>
  startOfDayAfter(instant, days + 1, timeZone) - 1;

/** The calendar day (YYYY-MM-DD) of an instant in a zone (IANA name). */
export const dayOf = (instant: number, timeZone: string): string =>
  new Date(dayNumber(Math.min(instant, LATEST_INSTANT), timeZone) * DAY_MS).toISOString().slice(0, 10);

/** Whole calendar days from the day of one instant to the day of another, in a zone. */
export const calendarDaysBetween = (from: number, to: number, timeZone: string): number =>
  dayNumber(Math.min(to, LATEST_INSTANT), timeZone) - dayNumber(Math.min(from, LATEST_INSTANT), timeZone);
