import { useMemo } from 'react';
import { useFormats, useWords } from '@/components/ui';
import type { PastData } from '@/lib/store/hooks/use-chart-data';
import { barsOption } from './bars-option';
import { Chart } from './chart';
import { ChartSection } from './chart-section';
import { type ChartTable, numberCell, textCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

/** Yellow cards told and partings approved, month by month. */
export function CardsSection({ months, cards }: { months: readonly string[]; cards: PastData['cards'] }) {
  const { t } = useWords();
  const { day, number } = useFormats();
  const { month, shortMonth } = useChartFormats();
  const [yellow, red] = [t('charts:cards.yellow'), t('charts:cards.red')];
  const since = day(`${months[0] ?? ''}-01`);
  const sum = (kind: 'yellow' | 'red') => cards.reduce((total, one) => total + one[kind], 0);
  const option = useMemo(
    () =>
      barsOption({
        labels: months.map(shortMonth),
        titles: months.map(month),
        series: [
          { name: yellow, colour: 'yellow', values: cards.map((one) => one.yellow) },
          { name: red, colour: 'red', values: cards.map((one) => one.red) },
        ],
        write: number,
        isCount: true,
      }),
    [months, cards, yellow, red, month, shortMonth, number],
  );
  const table: ChartTable = {
    head: [t('charts:month'), yellow, red],
    rows: cards.map((one, index) => [
      textCell(month(months[index] ?? '')),
      numberCell(one.yellow, number(one.yellow)),
      numberCell(one.red, number(one.red)),
    ]),
  };
  const points = useMemo(
    () =>
      cards.map((one, index) => ({
        series: 0,
        index,
        name: `${month(months[index] ?? '')}: ${yellow}: ${one.yellow}, ${red}: ${one.red}`,
      })),
    [cards, months, month, yellow, red],
  );
  const summary = t('charts:cards.summary', { since, yellow: number(sum('yellow')), red: number(sum('red')) });
  return (
    <ChartSection
      title={t('charts:cards.title')}
      summary={summary}
      table={table}
      empty={sum('yellow') + sum('red') === 0 ? t('charts:cards.empty', { since }) : undefined}
      notes={t('charts:cards.notes')}
    >
      <Chart label={`${t('charts:cards.title')}. ${summary}`} option={option} points={points} />
    </ChartSection>
  );
}
