import { useMemo } from 'react';
import { useFormats, useWords } from '@/components/ui';
import type { Policy } from '@/lib/schema/policy';
import type { PastData } from '@/lib/store/hooks/use-chart-data';
import { type BarSeries, barsOption } from './bars-option';
import { Chart } from './chart';
import { ChartSection } from './chart-section';
import { type ChartTable, numberCell, textCell } from './table-cell';
import { useCategoryWords } from './use-category-words';

/** Classes in the order in which the legend names them. */
const CLASSES = [
  { id: 'conduct', colour: 'accent' },
  { id: 'debt', colour: 'yellow' },
  { id: 'fit', colour: 'hold' },
  { id: 'economics', colour: 'quiet' },
  { id: 'positive', colour: 'good' },
  { id: 'other', colour: 'red' },
] as const satisfies { id: string; colour: BarSeries['colour'] }[];

export interface CategoriesSectionProps {
  months: readonly string[];
  notes: PastData['notes'];
  policy: Policy;
}

/** What notes are about, the most frequent first, each class with a colour and a pattern. */
export function CategoriesSection({ months, notes, policy }: CategoriesSectionProps) {
  const { t, language } = useWords();
  const { day, number } = useFormats();
  const { nameOf, classOf } = useCategoryWords(policy);
  const since = day(`${months[0] ?? ''}-01`);
  const rows = useMemo(
    () =>
      [...notes]
        .map(([id, count]) => ({ id, count, name: nameOf(id), cls: classOf(id) }))
        .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the words change with the language and the policy
    [notes, policy, language],
  );
  const option = useMemo(() => {
    const present = CLASSES.filter(({ id }) => rows.some(({ cls }) => cls === id));
    return barsOption({
      labels: rows.map(({ name }) => name),
      titles: rows.map(({ name }) => name),
      series: present.map(({ id, colour }) => ({
        name: t(`charts:categories.classes.${id}`),
        colour,
        values: rows.map(({ cls, count }) => (cls === id ? count : 0)),
      })),
      write: number,
      isLying: true,
      isCount: true,
    });
  }, [rows, t, number]);
  const table: ChartTable = {
    head: [t('charts:categories.category'), t('charts:categories.class'), t('charts:categories.count')],
    rows: rows.map(({ name, cls, count }) => [
      textCell(name),
      textCell(t(`charts:categories.classes.${cls}`)),
      numberCell(count, number(count)),
    ]),
  };
  const points = useMemo(() => rows.map(({ name, count }, index) => ({ series: 0, index, name: `${name}: ${count}` })), [rows]);
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const [first] = rows;
  const summary = t('charts:categories.summary', {
    count: all,
    since,
    name: first?.name ?? '',
    most: number(first?.count ?? 0),
  });
  return (
    <ChartSection
      title={t('charts:categories.title')}
      summary={summary}
      table={table}
      empty={first ? undefined : t('charts:categories.empty', { since })}
      notes={t('charts:categories.notes')}
    >
      <Chart
        label={`${t('charts:categories.title')}. ${summary}`}
        option={option}
        points={points}
        height={Math.max(180, 90 + rows.length * 28)}
      />
    </ChartSection>
  );
}
