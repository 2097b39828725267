import { useCallback, useMemo } from 'react';
import { useWords } from '@/components/ui';
import { pareto } from '@/lib/domain/overview/pareto';
import type { ChartClient } from '@/lib/store/hooks/use-chart-data';
import { Chart, type ChartPoint } from './chart';
import { ChartSection } from './chart-section';
import { paretoOption } from './pareto-option';
import { type ChartTable, clientCell, clientHref, numberCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

/** Bars that can still be told apart. */
const SHOWN = 20;

/** D-pareto: how few clients most of the trouble comes from. */
export function ParetoSection({ clients }: { clients: readonly ChartClient[] }) {
  const { t } = useWords();
  const { figure, percent } = useChartFormats();
  const { carriers, top, topShare } = useMemo(() => pareto(clients), [clients]);
  const shown = useMemo(() => carriers.slice(0, SHOWN), [carriers]);
  const option = useMemo(
    () => paretoOption(shown, { burden: t('charts:burden'), upTo: t('charts:pareto.upToShort'), percent, figure }),
    [shown, t, percent, figure],
  );
  const points = useMemo(
    () =>
      shown.map(({ name, burden, upTo }, index) => ({
        series: 0,
        index,
        name: `${name}, ${t('charts:burden')}: ${figure(burden)}, ${t('charts:pareto.upToShort')}: ${percent(upTo)}`,
      })),
    [shown, t, figure, percent],
  );
  const open = useCallback(
    ({ index }: ChartPoint) => {
      const carrier = shown[index];
      if (carrier) window.location.hash = clientHref(carrier.id);
    },
    [shown],
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
      notes={
        <>
          <p>{t('charts:keys')}</p>
          {carriers.length > SHOWN && <p>{t('charts:pareto.shown', { shown: SHOWN })}</p>}
        </>
      }
    >
      <Chart label={`${t('charts:pareto.title')}. ${summary}`} option={option} points={points} onPick={open} />
    </ChartSection>
  );
}
