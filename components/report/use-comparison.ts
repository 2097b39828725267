import { useMemo } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { type TableCell, numberCell } from '@/components/charts/table-cell';
import { useChartFormats } from '@/components/charts/use-chart-formats';
import { useWords } from '@/components/ui';

/** Three columns: this month, the month before, and the change with its sign. */
export function useComparison() {
  const { t } = useWords();
  const { locale } = useLocale();
  const { month } = useChartFormats();
  const change = useMemo(() => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }), [locale]);
  return {
    heads: (of: string): string[] => [month(of), t('charts:report.before'), t('charts:report.change')],
    cells: (now: number, before: number, write: (value: number) => string): TableCell[] => {
      const by = Math.round((now - before) * 100) / 100; // hours with a decimal would leave a remainder
      return [numberCell(now, write(now)), numberCell(before, write(before)), numberCell(by, change.format(by))];
    },
  };
}
