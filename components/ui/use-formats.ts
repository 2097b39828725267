import { useMemo } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { Money } from '@/lib/schema/ids';

const DAY = 86_400_000;
const dayIndex = (instant: number) => {
  const date = new Date(instant);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
};

/** Dates, numbers and money as the chosen language writes them, in the user's time zone. */
export function useFormats() {
  const { locale } = useLocale();
  return useMemo(() => {
    const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
    const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const calendarDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    return {
      /** Instant → "3 May 2026". */
      date: (instant: number) => date.format(instant),
      /** Instant → "3 May 2026, 14:05". */
      dateTime: (instant: number) => dateTime.format(instant),
      /** `YYYY-MM-DD` → "3 May 2026". */
      day: (text: string) => calendarDay.format(new Date(`${text}T00:00:00Z`)),
      /** Instant → "today", "yesterday", "5 days ago", "in 3 days"; beyond 30 days the date. */
      ago: (instant: number, now: number) => {
        const days = dayIndex(instant) - dayIndex(now);
        return Math.abs(days) > 30 ? date.format(instant) : relative.format(days, 'day');
      },
      number: (value: number) => number.format(value),
      money: ({ amount, currency }: Money) => new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount),
    };
  }, [locale]);
}
