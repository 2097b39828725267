import { clientCell, instantCell, numberCell, textCell } from '@/components/charts/table-cell';
import { useCategoryWords } from '@/components/charts/use-category-words';
import { useChartFormats } from '@/components/charts/use-chart-formats';
import { useFormats, useWords } from '@/components/ui';
import { monthAfter } from '@/lib/domain/overview/months';
import type { Policy } from '@/lib/schema/policy';
import type { MonthData } from '@/lib/store/hooks/use-month-data';
import type { ReportTable } from './report-tables';
import { useComparison } from './use-comparison';
import { useFiguresTable } from './use-figures-table';

/** Makes every table of a month's report, in the language of the interface. */
export function useReportTables(policy: Policy): (data: MonthData) => ReportTable[] {
  const { t } = useWords();
  const { date, number } = useFormats();
  const { month, figure, inHours } = useChartFormats();
  const { nameOf, classOf } = useCategoryWords(policy);
  const { heads, cells } = useComparison();
  const figuresOf = useFiguresTable();

  const categories = ({ month: of, figures, before }: MonthData): ReportTable => {
    const ids = [...new Set([...Object.keys(figures.notes), ...Object.keys(before.notes)])];
    const count = (id: string) => figures.notes[id] ?? 0;
    return {
      id: 'categories',
      title: t('charts:report.parts.categories'),
      table: {
        head: [t('charts:categories.category'), t('charts:categories.class'), ...heads(of)],
        rows: ids
          .toSorted((a, b) => count(b) - count(a) || nameOf(a).localeCompare(nameOf(b)))
          .map((id) => [
            textCell(nameOf(id)),
            textCell(t(`charts:categories.classes.${classOf(id)}`)),
            ...cells(count(id), before.notes[id] ?? 0, number),
          ]),
      },
    };
  };
  const heaviest = (data: MonthData): ReportTable => ({
    id: 'heaviest',
    title: t('charts:report.parts.heaviest'),
    table: {
      head: [t('charts:client'), t('charts:burden'), t('charts:report.figures.notes'), t('charts:report.figures.hours')],
      rows: data.heaviest.map(({ id, name, burden, notes, minutes }) => [
        clientCell(id, name),
        numberCell(Math.round(burden * 100) / 100, figure(burden)),
        numberCell(notes, number(notes)),
        numberCell(inHours(minutes), number(inHours(minutes))),
      ]),
    },
  });
  const reviews = (data: MonthData): ReportTable => ({
    id: 'reviews',
    title: t('charts:report.parts.reviews', { month: month(monthAfter(data.month)) }),
    table: {
      head: [t('charts:client'), t('charts:reviews.day')],
      rows: data.reviews.map(({ id, name, at }) => [clientCell(id, name), instantCell(at, date(at))]),
    },
  });
  const entries = (data: MonthData): ReportTable => ({
    id: 'entries',
    title: t('charts:report.parts.entries'),
    table: {
      head: [t('charts:client'), t('charts:report.what'), t('charts:report.when')],
      rows: data.entries.map(({ id, name, kind, at }) => [
        clientCell(id, name),
        textCell(t(`charts:report.kind.${kind}`)),
        instantCell(at, date(at)),
      ]),
    },
  });
  return (data) => [
    { id: 'figures', title: t('charts:report.parts.figures'), table: figuresOf(data) },
    categories(data),
    heaviest(data),
    reviews(data),
    entries(data),
  ];
}
