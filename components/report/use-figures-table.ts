import { type ChartTable, type TableCell, textCell } from '@/components/charts/table-cell';
import { useChartFormats } from '@/components/charts/use-chart-formats';
import { useFormats, useWords } from '@/components/ui';
import { ENTRY_KINDS } from '@/lib/domain/overview/entries';
import type { MonthFigures } from '@/lib/domain/overview/month-report';
import type { MonthData } from '@/lib/store/hooks/use-month-data';
import { useComparison } from './use-comparison';

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, count) => total + count, 0);

/** The month in figures, beside those of the month before. */
export function useFiguresTable(): (data: MonthData) => ChartTable {
  const { t } = useWords();
  const { number } = useFormats();
  const { inHours } = useChartFormats();
  const { heads, cells } = useComparison();
  return ({ month, figures, before }) => {
    const row = (name: string, of: (from: MonthFigures) => number): TableCell[] => [
      textCell(name),
      ...cells(of(figures), of(before), number),
    ];
    const currencies = [...new Set([...Object.keys(figures.lost), ...Object.keys(before.lost)])].toSorted();
    return {
      head: [t('charts:report.figure'), ...heads(month)],
      rows: [
        row(t('charts:report.figures.notes'), ({ notes }) => sum(notes)),
        ...ENTRY_KINDS.map((kind) => row(t(`charts:report.kind.${kind}`), ({ done }) => done[kind])),
        row(t('charts:report.figures.hours'), ({ minutes }) => inHours(minutes)),
        ...currencies.map((currency) =>
          row(t('charts:report.figures.lost', { currency }), ({ lost }) => Math.round((lost[currency] ?? 0) * 100) / 100),
        ),
        row(t('charts:report.figures.freed'), ({ freed }) => inHours(freed)),
      ],
    };
  };
}
