import { readNumber } from '@/components/ui/read-number';

/** "1:30". */
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;
/** "1 h 30 min", "2 ч", "90 мин", "1h30"; each with a decimal sign if need be. */
const UNITS =
  /^(?:([\d.,]+)\s*(?:h|hrs?|hours?|ч|час(?:а|ов)?)\.?)?\s*(?:([\d.,]+)\s*(m|mins?|minutes?|м|мин(?:ут[аы]?)?)?\.?)?$/iu;

/**
 * Reads a length of time as people write it: `1:30`, `1.5 h`, `90 min`, `1 ч 30 мин`; a number alone is in the unit of the field.
 * @returns hours or minutes, as `unit` says; null for what is no length of time
 */
function readLength(text: string, locale: string, unit: 'hours' | 'minutes'): number | null {
  const whole = text.trim();
  const minutes = minutesOf(whole, locale);
  if (minutes === null) return readNumber(whole, locale);
  return unit === 'minutes' ? minutes : minutes / 60;
}

/** Minutes of a text that names its unit; null for any other. */
function minutesOf(text: string, locale: string): number | null {
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const [, hours, minutes, mark] = UNITS.exec(text) ?? [];
  if (hours === undefined && mark === undefined) return null;
  const numbers = [hours, minutes].map((part) => (part === undefined ? 0 : readNumber(part, locale)));
  const [h, m] = numbers;
  return h == null || m == null ? null : h * 60 + m;
}

/** A length of time in hours, a bare number too; null for anything else. */
export const readHours = (text: string, locale: string): number | null => readLength(text, locale, 'hours');
/** A length of time in minutes, a bare number too; null for anything else. */
export const readMinutes = (text: string, locale: string): number | null => readLength(text, locale, 'minutes');
