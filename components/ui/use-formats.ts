import { createContext, useContext, useMemo } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { Money } from '@/lib/schema/ids';

const DAY = 86_400_000; // ms
const LAST = ['minute', 60_000] as const;
const LENGTHS = [['day', DAY], ['hour', 3_600_000], LAST] as const;

/** Calendar day of an instant in the user's zone, as a count of days: a difference is a number of midnights. */
const dayIndex = (instant: number) => {
  const date = new Date(instant);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
};

/** Is the year always written, as on paper that is kept? */
export const WithYear = createContext(false);

/** Two formatters: the year is left out where it is the present one, unless it `isWritten` always. */
function short(locale: string, options: Intl.DateTimeFormatOptions, isWritten: boolean) {
  const thisYear = new Intl.DateTimeFormat(locale, options);
  const otherYear = new Intl.DateTimeFormat(locale, { ...options, year: 'numeric' });
  return (instant: number) =>
    (!isWritten && new Date(instant).getFullYear() === new Date().getFullYear() ? thisYear : otherYear).format(instant);
}

/** Dates, numbers and money as the chosen language writes them, in the user's time zone. */
export function useFormats() {
  const { locale } = useLocale();
  const isYearWritten = useContext(WithYear);
  return useMemo(() => {
    const date = short(locale, { day: 'numeric', month: 'short' }, isYearWritten);
    const dateTime = short(locale, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }, isYearWritten);
    const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const calendarDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    return {
      /** Instant → "3 May", "3 May 2025". */
      date,
      /** Instant → "3 May, 14:05", "3 May 2025, 14:05". */
      dateTime,
      /** Instant → "14:05". */
      time: (instant: number) => time.format(instant),
      /** Share of 1 → "12 %". */
      percent: (share: number) => percent.format(share),
      /** `YYYY-MM-DD` → "3 May 2026". */
      day: (text: string) => calendarDay.format(new Date(`${text}T00:00:00Z`)),
      /** Instant → "today", "yesterday", "5 days ago", "in 90 days"; longer ago than 30 days the date. */
      ago: (instant: number, now: number) => {
        const days = dayIndex(instant) - dayIndex(now);
        return days < -30 ? date(instant) : relative.format(days, 'day');
      },
      number: (value: number) => number.format(value),
      /** Length of time in ms → "3 hours", in the largest fitting unit. */
      duration: (ms: number) => {
        const [unit, size] = LENGTHS.find(([, length]) => ms >= length) ?? LAST;
        const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
        return format.format(ms / size);
      },
      /** Whole amounts without noughts behind the point. */
      money: ({ amount, currency }: Money) =>
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          trailingZeroDisplay: 'stripIfInteger',
          signDisplay: 'negative', // nothing is not "-0"
        }).format(amount),
    };
  }, [locale, isYearWritten]);
}
