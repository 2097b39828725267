/** In which order a column writes day, month and year. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A day of the calendar, with the time of day if there was one. */
export interface WrittenDate {
  /** YYYY-MM-DD */
  day: string;
  /** Minutes after midnight. */
  minutes?: number;
  /** Exact instant (ms), where the text names its zone. */
  instant?: number;
}

const MONTHS = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'ма[йя]'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
].map((names) => new RegExp(`^(?:${names.join('|')})`, 'i'));

const NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:г\.?)?(?=$|[\sT,])/i;
const DAY_FIRST = /^(\d{1,2})\.?[\s-]+([\p{L}]{3,})\.?,?[\s-]+(\d{4}|\d{2}(?![\d:]))/u;
const MONTH_FIRST = /^([\p{L}]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс)\p{L}*[.,]*\s+/iu;
/** `20251231`, as accounting programs write it. */
const JOINED = /^((?:19|20|21)\d{2})(\d{2})(\d{2})(?=$|[\sT])/;
/** Days since the end of 1899, with a part of a day: what is left of a date in a table whose column lost its form. 1954 to 2119. */
const SERIAL = /^([2-7]\d{4})(?:[.,](\d+))?$/;
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY = 86_400_000; // ms
const TIME =
  /^[\sT,]*(?:at|в)?\s*(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:(?:UTC|GMT)(?=[+-]))?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/i;

const monthOf = (name: string): number => MONTHS.findIndex((shape) => shape.test(name)) + 1;

/** @returns YYYY-MM-DD; null for a day that is not in the calendar */
function calendarDay(year: number, month: number, day: number): string | null {
  const whole = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  const date = new Date(Date.UTC(whole, month - 1, day));
  const isThere = date.getUTCFullYear() === whole && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere && whole >= 1900 && whole < 2200 ? date.toISOString().slice(0, 10) : null;
}

function dayOf(text: string, order: DateOrder): { day: string | null; length: number } | null {
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [whole, first = '', sign, second = '', third = ''] = numbers;
    const [a, b, c] = [Number(first), Number(second), Number(third)];
    // Four digits first are a year, and days part by points come first, whatever the column does.
    const own = first.length === 4 ? 'ymd' : sign === '.' && order === 'mdy' ? 'dmy' : order === 'ymd' ? 'dmy' : order;
    const day = own === 'ymd' ? calendarDay(a, b, c) : own === 'dmy' ? calendarDay(c, b, a) : calendarDay(c, a, b);
    return { day, length: whole.length };
  }
  const joined = JOINED.exec(text);
  if (joined) return { day: calendarDay(Number(joined[1]), Number(joined[2]), Number(joined[3])), length: joined[0].length };
  const named = DAY_FIRST.exec(text);
  if (named) return { day: calendarDay(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1])), length: named[0].length };
  const american = MONTH_FIRST.exec(text);
  if (!american) return null;
  return { day: calendarDay(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2])), length: american[0].length };
}

function serialDate(text: string): WrittenDate | null {
  const [, days, part] = SERIAL.exec(text) ?? [];
  if (days === undefined) return null;
  const day = new Date(SERIAL_START + Number(days) * DAY).toISOString().slice(0, 10);
  return part === undefined ? { day } : { day, minutes: Math.min(1439, Math.round(Number(`0.${part}`) * 1440)) };
}

/** Milliseconds by which clocks of a zone like `+03`, `+0300` or `Z` are ahead of UTC. */
function aheadOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes)) * 60_000;
}

/**
 * Reads a date, with or without a time: `2026-05-03T14:05Z`, `03.05.2026 14:05`, `5/3/26 2:05 PM`, `3 May 2026`, `3-May-26`,
 * «3 мая 2026 г.», `20260503`, and 46145, the number of that day in a table program.
 * @param order of day and month where both readings are possible
 * @returns null for what is no date
 */
export function readDate(text: string, order: DateOrder): WrittenDate | null {
  const plain = text.trim().replace(WEEKDAY, '');
  const serial = serialDate(plain);
  if (serial) return serial;
  const found = dayOf(plain, order);
  if (!found?.day) return null;
  const rest = plain.slice(found.length).replace(/^\s*г\.?(?=[\s,]|$)/, '');
  if (rest.trim() === '') return { day: found.day };
  const time = TIME.exec(rest);
  if (!time) return null;
  const [, hour = '', minute = '', half = '', zone = ''] = time;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return null;
  const minutes = hours * 60 + Number(minute);
  if (zone === '') return { day: found.day, minutes };
  return { day: found.day, minutes, instant: Date.parse(`${found.day}T00:00:00Z`) + minutes * 60_000 - aheadOf(zone) };
}

/** The order of a column's dates. */
export interface OrderGuess {
  order: DateOrder;
  /** False where every value that depends on it could be read both ways: people have to be asked. */
  isSure: boolean;
  /** A value that can be read in this order only. */
  shownBy?: string;
}

/** The order of a column's dates: by what only one order can be. */
export function guessDateOrder(values: readonly string[]): OrderGuess {
  const found: Record<'dmy' | 'mdy', { count: number; shownBy?: string }> = { dmy: { count: 0 }, mdy: { count: 0 } };
  let isOpen = false;
  for (const text of values) {
    const [, first = '', sign, second = ''] = NUMBERS.exec(text.trim()) ?? [];
    if (first === '' || first.length === 4) continue;
    const order = sign === '.' || Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : null;
    if (order === null) isOpen ||= Number(first) !== Number(second);
    else found[order] = { count: found[order].count + 1, shownBy: found[order].shownBy ?? text.trim() };
  }
  const order = found.mdy.count > found.dmy.count ? 'mdy' : 'dmy';
  const { count, shownBy } = found[order];
  return { order, isSure: !isOpen || count > 0, ...(shownBy !== undefined && { shownBy }) };
}
