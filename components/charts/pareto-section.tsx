import { useCallback, useMemo } from 'react';
import { useWords } from '@/components/ui';
import type { ChartData, ClientList } from '@/lib/store/hooks/use-chart-data';
import { Chart, type ChartPoint } from './chart';
import { ChartSection } from './chart-section';
import { paretoCurveOption } from './pareto-curve-option';
import { paretoOption } from './pareto-option';
import { type ChartTable, clientCell, clientHref, lazyRows, numberCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

/** D-pareto: how few clients most of the trouble comes from. */
export function ParetoSection({ data, list }: { data: ChartData['pareto']; list: ClientList }) {
  const { t } = useWords();
  const { figure, percent } = useChartFormats();
  const { count, total, top, topShare, bars, curve } = data;
  const isMany = curve.length > 0;
  const option = useMemo(() => {
    const words = { burden: t('charts:burden'), percent };
    if (!isMany) return paretoOption(bars, { ...words, upTo: t('charts:pareto.upToShort'), figure });
    const mark = { clients: top / count, burden: topShare };
    return paretoCurveOption(curve, mark, { ...words, clients: t('charts:pareto.clients') });
  }, [bars, curve, count, isMany, top, topShare, t, percent, figure]);
  const points = useMemo(() => {
    const of = (index: number, name: string) => ({ series: 0, index, name });
    if (isMany) {
      return curve.map(({ clients: part, burden }, index) =>
        of(index, `${t('charts:pareto.clients')}: ${percent(part)}, ${t('charts:burden')}: ${percent(burden)}`),
      );
    }
    return bars.map(({ name, burden, upTo }, index) =>
      of(index, `${name}, ${t('charts:burden')}: ${figure(burden)}, ${t('charts:pareto.upToShort')}: ${percent(upTo)}`),
    );
  }, [bars, curve, isMany, t, figure, percent]);
  const open = useCallback(
    ({ index }: ChartPoint) => {
      const carrier = bars[index];
      if (carrier) window.location.hash = clientHref(carrier.id);
    },
    [bars],
  );
  const sums = useMemo(() => list.burdensUpTo(count), [list, count]);
  const table: ChartTable = {
    head: [t('charts:client'), t('charts:burden'), t('charts:pareto.share'), t('charts:pareto.upTo')],
    rows: lazyRows(count, (place) => {
      const { id, name, burden } = list.at(place);
      const [share, upTo] = [burden / total, (sums[place] ?? 0) / total];
      return [
        clientCell(id, name),
        numberCell(Math.round(burden * 100) / 100, figure(burden)),
        numberCell(Math.round(share * 1_000) / 1_000, percent(share)),
        numberCell(Math.round(upTo * 1_000) / 1_000, percent(upTo)),
      ];
    }),
  };
  const summary = t('charts:pareto.summary', { count, top, share: percent(topShare) });
  return (
    <ChartSection
      title={t('charts:pareto.title')}
      summary={summary}
      table={table}
      empty={count < 2 ? t('charts:pareto.empty') : undefined}
      notes={isMany ? t('charts:pareto.curve') : t('charts:keys')}
    >
      <Chart
        label={`${t('charts:pareto.title')}. ${summary}`}
        option={option}
        points={points}
        onPick={isMany ? undefined : open}
      />
    </ChartSection>
  );
}
