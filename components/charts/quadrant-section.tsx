import { useCallback, useMemo, useState } from 'react';
import { Row, Segmented, useFormats, useWords } from '@/components/ui';
import { type Placed, QUADRANTS, type Quadrant, quadrants } from '@/lib/domain/overview/quadrants';
import type { Policy } from '@/lib/schema/policy';
import type { ChartClient } from '@/lib/store/hooks/use-chart-data';
import { Chart, type ChartPoint } from './chart';
import { ChartSection } from './chart-section';
import { quadrantOption } from './quadrant-option';
import { quadrantPoints } from './quadrant-points';
import { type ChartTable, clientCell, clientHref, numberCell, textCell } from './table-cell';
import { UnvaluedClients } from './unvalued-clients';
import { useChartFormats } from './use-chart-formats';

/** D-pareto: value against burden, with a name for every corner; a click opens the client. */
export function QuadrantSection({ clients, policy }: { clients: readonly ChartClient[]; policy: Policy }) {
  const { t } = useWords();
  const { money, number } = useFormats();
  const { figure, shortMoney } = useChartFormats();
  const [chosen, setChosen] = useState<string>();
  const result = useMemo(() => quadrants(clients, policy, chosen), [clients, policy, chosen]);
  const { currency = '', placed, unknown, others } = result;

  const words = useMemo(() => {
    const name = (id: Quadrant) => t(`charts:quadrants.name.${id}`);
    const names = Object.fromEntries(QUADRANTS.map((id) => [id, name(id)])) as Record<Quadrant, string>;
    return {
      value: t('charts:quadrants.value'),
      burden: t('charts:burden'),
      names,
      short: (value: number) => shortMoney({ amount: value, currency }),
      figure,
      lines: ({ name: client, value, burden, quadrant }: Placed) => [
        client,
        `${t('charts:quadrants.value')}: ${money({ amount: value, currency })}`,
        `${t('charts:burden')}: ${figure(burden)}`,
        names[quadrant],
      ],
    };
  }, [t, money, figure, shortMoney, currency]);
  const option = useMemo(() => quadrantOption(result, words), [result, words]);
  const heaviest = useMemo(() => placed.toSorted((a, b) => b.burden - a.burden || b.value - a.value), [placed]);
  const points = useMemo(() => quadrantPoints(heaviest, placed, (one) => words.lines(one).join(', ')), [heaviest, placed, words]);
  const open = useCallback(
    ({ series, index }: ChartPoint) => {
      const point = points.find((one) => one.series === series && one.index === index);
      if (point) window.location.hash = clientHref(point.id);
    },
    [points],
  );
  const table: ChartTable = {
    head: [t('charts:client'), `${words.value}, ${currency}`, words.burden, t('charts:quadrants.where')],
    rows: heaviest.map(({ id, name, value, burden, quadrant }) => [
      clientCell(id, name),
      numberCell(value, number(value)),
      numberCell(Math.round(burden * 100) / 100, figure(burden)),
      textCell(words.names[quadrant]),
    ]),
  };
  const counts = (id: Quadrant) => number(placed.filter(({ quadrant }) => quadrant === id).length);
  const summary = t('charts:quadrants.summary', {
    count: placed.length,
    worth: counts('worth-it'),
    important: counts('important'),
    easy: counts('easy'),
    why: counts('why'),
  });
  const other = Object.entries(others);
  return (
    <ChartSection
      title={t('charts:quadrants.title')}
      summary={summary}
      table={table}
      empty={placed.length === 0 ? t('charts:quadrants.empty') : undefined}
      notes={
        <>
          <p>{t('charts:keys')}</p>
          <p>
            {t('charts:quadrants.borders', {
              value: money({ amount: result.valueBorder, currency: currency || policy.hourCost.currency }),
              burden: number(result.burdenBorder),
            })}
          </p>
          <p>{t('charts:quadrants.burden', { days: policy.halfLifeDays })}</p>
          {unknown > 0 && <UnvaluedClients clients={clients} />}
          {other.length > 0 && (
            <p>{t('charts:quadrants.others', { list: other.map(([code, count]) => `${code} (${number(count)})`).join(', ') })}</p>
          )}
        </>
      }
    >
      {other.length > 0 && (
        <Row>
          <Segmented
            label={t('charts:quadrants.currency')}
            options={[currency, ...Object.keys(others)].toSorted().map((code) => ({ id: code, label: code }))}
            value={currency}
            onChange={setChosen}
          />
        </Row>
      )}
      <Chart label={`${t('charts:quadrants.title')}. ${summary}`} option={option} height={460} points={points} onPick={open} />
    </ChartSection>
  );
}
