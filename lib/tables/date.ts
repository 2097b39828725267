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
const DAY_FIRST = /^(\d{1,2})\.?\s+([\p{L}]{3,})\.?,?\s+(\d{4})/u;
const MONTH_FIRST = /^([\p{L}]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u;
const TIME = /^[\sT,]*(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

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
  const named = DAY_FIRST.exec(text);
  if (named) return { day: calendarDay(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1])), length: named[0].length };
  const american = MONTH_FIRST.exec(text);
  if (!american) return null;
  return { day: calendarDay(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2])), length: american[0].length };
}

/**
 * Reads a date, with or without a time: `2026-05-03T14:05Z`, `03.05.2026 14:05`, `5/3/26 2:05 PM`, `3 May 2026`, «3 мая 2026 г.».
 * @param order of day and month where both readings are possible
 * @returns null for what is no date
 */
export function readDate(text: string, order: DateOrder): WrittenDate | null {
  const found = dayOf(text.trim(), order);
  if (!found?.day) return null;
  const rest = text
    .trim()
    .slice(found.length)
    .replace(/^\s*г\.?(?=\s|$)/, '');
  if (rest.trim() === '') return { day: found.day };
  const time = TIME.exec(rest);
  if (!time) return null;
  const [, hour = '', minute = '', half = '', zone = ''] = time;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return null;
  const minutes = hours * 60 + Number(minute);
  if (zone === '') return { day: found.day, minutes };
  const instant = Date.parse(`${found.day}T00:00:00${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`) + minutes * 60_000;
  return { day: found.day, minutes, ...(Number.isFinite(instant) && { instant }) };
}

/**
 * The order of a column's dates: by what only one order can be. `isSure` is false where every value could be read both ways, and people
 * have to be asked.
 */
export function guessDateOrder(values: readonly string[]): { order: DateOrder; isSure: boolean } {
  let [dmy, mdy, isOpen] = [0, 0, false];
  for (const text of values) {
    const [, first = '', sign, second = ''] = NUMBERS.exec(text.trim()) ?? [];
    if (first === '' || first.length === 4) continue;
    if (sign === '.' || Number(first) > 12) dmy += 1;
    else if (Number(second) > 12) mdy += 1;
    else isOpen ||= first !== second;
  }
  return { order: mdy > dmy ? 'mdy' : 'dmy', isSure: !isOpen || dmy + mdy > 0 };
}
