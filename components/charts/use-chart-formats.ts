import { useMemo } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { Money } from '@/lib/schema/ids';

const HOUR = 60; // minutes

/** How charts and the report write parts, months, hours and short amounts in the chosen language. */
export function useChartFormats() {
  const { locale } = useLocale();
  return useMemo(() => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
    const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'short', maximumFractionDigits: 1 });
    const first = (text: string) => new Date(`${text}-01T00:00:00Z`);
    return {
      /** 0.71 → "71%". */
      percent: (part: number) => percent.format(part),
      /** One decimal: burden, points. */
      figure: (value: number) => figure.format(value),
      /** `YYYY-MM` → "May 2026". */
      month: (text: string) => month.format(first(text)),
      /** `YYYY-MM` → "May"; January has its year below it. */
      shortMonth: (text: string) => shortMonth.format(first(text)) + (text.endsWith('-01') ? `\n${text.slice(0, 4)}` : ''),
      /** Minutes → "14.5 hr". */
      hours: (minutes: number) => hours.format(minutes / HOUR),
      /** Minutes → hours as a number, to one decimal, as they are drawn and saved. */
      inHours: (minutes: number) => Math.round((minutes / HOUR) * 10) / 10,
      /** "€12K": on axes. */
      shortMoney: ({ amount, currency }: Money) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 }).format(
          amount,
        ),
    };
  }, [locale]);
}
