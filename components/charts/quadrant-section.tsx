import { useCallback, useMemo } from 'react';
import { Row, Segmented, useFormats, useWords } from '@/components/ui';
import { QUADRANTS, type Quadrant } from '@/lib/domain/overview/quadrants';
import type { Drawn } from '@/lib/domain/overview/thinned';
import type { Policy } from '@/lib/schema/policy';
import type { ChartData, ClientList } from '@/lib/store/hooks/use-chart-data';
import { Chart, type ChartPoint } from './chart';
import { ChartSection } from './chart-section';
import { quadrantOption } from './quadrant-option';
import { quadrantPoints } from './quadrant-points';
import { clientHref } from './table-cell';
import { UnvaluedClients } from './unvalued-clients';
import { useChartFormats } from './use-chart-formats';
import { useQuadrantTable } from './use-quadrant-table';

export interface QuadrantSectionProps {
  data: ChartData['quadrants'];
  list: ClientList;
  policy: Policy;
  onCurrency: (currency: string) => void;
}

/** D-pareto: value against burden, with a name for every corner; a click opens the client. */
export function QuadrantSection({ data, list, policy, onCurrency }: QuadrantSectionProps) {
  const { t } = useWords();
  const { money, number } = useFormats();
  const { figure, shortMoney } = useChartFormats();
  const { currency = '', drawn, counts, unknown, others } = data;

  const words = useMemo(() => {
    const name = (id: Quadrant) => t(`charts:quadrants.name.${id}`);
    const names = Object.fromEntries(QUADRANTS.map((id) => [id, name(id)])) as Record<Quadrant, string>;
    return {
      value: t('charts:quadrants.value'),
      burden: t('charts:burden'),
      names,
      short: (value: number) => shortMoney({ amount: value, currency }),
      figure,
      lines: ({ name: client, value, burden, quadrant, others: near }: Drawn) => [
        client,
        `${t('charts:quadrants.value')}: ${money({ amount: value, currency })}`,
        `${t('charts:burden')}: ${figure(burden)}`,
        names[quadrant],
        ...(near > 0 ? [t('charts:quadrants.near', { count: near })] : []),
      ],
    };
  }, [t, money, figure, shortMoney, currency]);
  const option = useMemo(() => quadrantOption(data, words), [data, words]);
  const points = useMemo(() => quadrantPoints(drawn, (one) => words.lines(one).join(', ')), [drawn, words]);
  const open = useCallback(
    ({ series, index }: ChartPoint) => {
      const point = points.find((one) => one.series === series && one.index === index);
      if (point) window.location.hash = clientHref(point.id);
    },
    [points],
  );
  const table = useQuadrantTable(data, list, words.names);
  const all = QUADRANTS.reduce((sum, id) => sum + counts[id], 0);
  const summary = t('charts:quadrants.summary', {
    count: all,
    worth: number(counts['worth-it']),
    important: number(counts.important),
    easy: number(counts.easy),
    why: number(counts.why),
  });
  const other = Object.entries(others);
  return (
    <ChartSection
      title={t('charts:quadrants.title')}
      summary={summary}
      table={table}
      empty={all === 0 ? t('charts:quadrants.empty') : undefined}
      notes={
        <>
          <p>{t('charts:keys')}</p>
          <p>
            {t('charts:quadrants.borders', {
              value: money({ amount: data.valueBorder, currency: currency || policy.hourCost.currency }),
              burden: number(data.burdenBorder),
            })}
          </p>
          <p>{t('charts:quadrants.burden', { days: policy.halfLifeDays })}</p>
          {drawn.length < all && <p>{t('charts:quadrants.shared', { count: drawn.length })}</p>}
          {unknown > 0 && <UnvaluedClients list={list} />}
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
            onChange={onCurrency}
          />
        </Row>
      )}
      <Chart label={`${t('charts:quadrants.title')}. ${summary}`} option={option} height={460} points={points} onPick={open} />
    </ChartSection>
  );
}
