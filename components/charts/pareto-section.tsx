import { useCallback, useMemo } from 'react';
import { useWords } from '@/components/ui';
import { pareto, paretoCurve } from '@/lib/domain/overview/pareto';
import type { ChartClient } from '@/lib/store/hooks/use-chart-data';
import { Chart, type ChartPoint } from './chart';
import { ChartSection } from './chart-section';
import { paretoCurveOption } from './pareto-curve-option';
import { paretoOption } from './pareto-option';
import { type ChartTable, clientCell, clientHref, numberCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

/** Bars that can still be told apart; of more clients the curve is drawn. */
const SHOWN = 20;

/** D-pareto: how few clients most of the trouble comes from. */
export function ParetoSection({ clients }: { clients: readonly ChartClient[] }) {
  const { t } = useWords();
  const { figure, percent } = useChartFormats();
  const { carriers, top, topShare } = useMemo(() => pareto(clients), [clients]);
  const isMany = carriers.length > SHOWN;
  const curve = useMemo(() => paretoCurve(isMany ? carriers : []), [carriers, isMany]);
  const option = useMemo(() => {
    const words = { burden: t('charts:burden'), percent };
    if (!isMany) return paretoOption(carriers, { ...words, upTo: t('charts:pareto.upToShort'), figure });
    const mark = { clients: top / carriers.length, burden: topShare };
    return paretoCurveOption(curve, mark, { ...words, clients: t('charts:pareto.clients') });
  }, [carriers, curve, isMany, top, topShare, t, percent, figure]);
  const points = useMemo(() => {
    const of = (index: number, name: string) => ({ series: 0, index, name });
    if (isMany) {
      return curve.map(({ clients: part, burden }, index) =>
        of(index, `${t('charts:pareto.clients')}: ${percent(part)}, ${t('charts:burden')}: ${percent(burden)}`),
      );
    }
    return carriers.map(({ name, burden, upTo }, index) =>
      of(index, `${name}, ${t('charts:burden')}: ${figure(burden)}, ${t('charts:pareto.upToShort')}: ${percent(upTo)}`),
    );
  }, [carriers, curve, isMany, t, figure, percent]);
  const open = useCallback(
    ({ index }: ChartPoint) => {
      const carrier = carriers[index];
      if (carrier) window.location.hash = clientHref(carrier.id);
    },
    [carriers],
  );
  const table: ChartTable = {
    head: [t('charts:client'), t('charts:burden'), t('charts:pareto.share'), t('charts:pareto.upTo')],
    rows: carriers.map(({ id, name, burden, share, upTo }) => [
      clientCell(id, name),
      numberCell(Math.round(burden * 100) / 100, figure(burden)),
      numberCell(Math.round(share * 1_000) / 1_000, percent(share)),
      numberCell(Math.round(upTo * 1_000) / 1_000, percent(upTo)),
    ]),
  };
  const summary = t('charts:pareto.summary', { count: carriers.length, top, share: percent(topShare) });
  return (
    <ChartSection
      title={t('charts:pareto.title')}
      summary={summary}
      table={table}
      empty={carriers.length < 2 ? t('charts:pareto.empty') : undefined}
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
