import { useMemo } from 'react';
import { useFormats, useWords } from '@/components/ui';
import { freedByMonth } from '@/lib/domain/overview/freed';
import { monthBounds } from '@/lib/domain/overview/months';
import type { Policy } from '@/lib/schema/policy';
import type { PastData } from '@/lib/store/hooks/use-chart-data';
import { barsOption } from './bars-option';
import { Chart } from './chart';
import { ChartSection } from './chart-section';
import { type ChartTable, clientCell, instantCell, numberCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

export interface FreedSectionProps {
  months: readonly string[];
  partings: PastData['partings'];
  policy: Policy;
}

/** A-freed: the hours a month that partings set free, month by month. */
export function FreedSection({ months, partings, policy }: FreedSectionProps) {
  const { t } = useWords();
  const { day, date } = useFormats();
  const { month, shortMonth, hours, inHours, figure } = useChartFormats();
  const name = t('charts:freed.hours');
  const since = day(`${months[0] ?? ''}-01`);
  const bounds = useMemo(() => months.map((one) => monthBounds(one, policy.timeZone)), [months, policy.timeZone]);
  const minutes = useMemo(() => freedByMonth(partings, bounds), [partings, bounds]);
  const option = useMemo(
    () =>
      barsOption({
        labels: months.map(shortMonth),
        titles: months.map(month),
        series: [{ name, colour: 'good', values: minutes.map(inHours) }],
        write: figure,
      }),
    [months, minutes, name, month, shortMonth, inHours, figure],
  );
  const points = useMemo(
    () => minutes.map((one, index) => ({ series: 0, index, name: `${month(months[index] ?? '')}: ${hours(one)}` })),
    [minutes, months, month, hours],
  );
  const recent = partings.filter(({ at }) => at >= (bounds[0]?.from ?? 0)).toSorted((a, b) => b.at - a.at);
  const table: ChartTable = {
    head: [t('charts:client'), t('charts:freed.approved'), name],
    rows: recent.map(({ id, name: client, at, minutesAMonth }) => [
      clientCell(id, client),
      instantCell(at, date(at)),
      numberCell(inHours(minutesAMonth), figure(inHours(minutesAMonth))),
    ]),
  };
  const total = minutes.at(-1) ?? 0;
  const summary = t('charts:freed.summary', { since, hours: hours(total) });
  return (
    <ChartSection
      title={t('charts:freed.title')}
      summary={summary}
      table={table}
      empty={total > 0 ? undefined : t('charts:freed.empty', { since })}
      notes={t('charts:freed.notes')}
    >
      <Chart label={`${t('charts:freed.title')}. ${summary}`} option={option} points={points} height={240} />
    </ChartSection>
  );
}
