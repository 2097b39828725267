import { useMemo } from 'react';
import { useFormats, useWords } from '@/components/ui';
import type { ChartData } from '@/lib/store/hooks/use-chart-data';
import { barsOption } from './bars-option';
import { Chart } from './chart';
import { ChartSection } from './chart-section';
import { type ChartTable, clientCell, instantCell } from './table-cell';

/** K-lift: cards that come up for review, week by week. */
export function ReviewsSection({ weeks }: Pick<ChartData, 'weeks'>) {
  const { t } = useWords();
  const { date, number } = useFormats();
  const due = weeks.flatMap((week) => week.clients);
  const name = t('charts:reviews.count');
  const option = useMemo(
    () =>
      barsOption({
        labels: weeks.map(({ from }) => date(from)),
        titles: weeks.map(({ from, to }) => `${date(from)} – ${date(to)}`),
        series: [{ name, colour: 'yellow', values: weeks.map((week) => week.clients.length) }],
        write: number,
        isCount: true,
      }),
    [weeks, name, date, number],
  );
  const points = useMemo(
    () =>
      weeks.map(({ from, clients: own }, index) => {
        const names = own.map((client) => client.name).join(', ');
        return { series: 0, index, name: `${t('charts:reviews.week')} ${date(from)}: ${own.length}${names && ` (${names})`}` };
      }),
    [weeks, t, date],
  );
  const table: ChartTable = {
    head: [t('charts:client'), t('charts:reviews.day')],
    rows: due.map((client) => [clientCell(client.id, client.name), instantCell(client.reviewAt, date(client.reviewAt))]),
  };
  const [first] = due;
  const summary = t('charts:reviews.summary', {
    count: due.length,
    name: first?.name ?? '',
    day: first ? date(first.reviewAt) : '',
  });
  return (
    <ChartSection
      title={t('charts:reviews.title')}
      summary={summary}
      table={table}
      empty={first ? undefined : t('charts:reviews.empty')}
    >
      <Chart label={`${t('charts:reviews.title')}. ${summary}`} option={option} points={points} height={240} />
    </ChartSection>
  );
}
