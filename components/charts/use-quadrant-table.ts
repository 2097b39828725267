import { useMemo } from 'react';
import { useFormats, useWords } from '@/components/ui';
import { type Quadrant, quadrantOf } from '@/lib/domain/overview/quadrants';
import type { ChartData, ClientList } from '@/lib/store/hooks/use-chart-data';
import { type ChartTable, clientCell, lazyRows, numberCell, textCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

/** The table of value against burden: every client that is valued in the currency of the picture, the heaviest first. */
export function useQuadrantTable(
  data: ChartData['quadrants'],
  list: ClientList,
  names: Readonly<Record<Quadrant, string>>,
): ChartTable {
  const { t } = useWords();
  const { number } = useFormats();
  const { figure } = useChartFormats();
  const { currency } = data;
  const places = useMemo(
    () => (currency === undefined ? [] : list.placesWhere((place) => list.currencyOf(place) === currency)),
    [list, currency],
  );
  return {
    head: [
      t('charts:client'),
      `${t('charts:quadrants.value')}, ${currency ?? ''}`,
      t('charts:burden'),
      t('charts:quadrants.where'),
    ],
    rows: lazyRows(places.length, (row) => {
      const { id, name, value = 0, burden } = list.at(places[row] ?? 0);
      return [
        clientCell(id, name),
        numberCell(value, number(value)),
        numberCell(Math.round(burden * 100) / 100, figure(burden)),
        textCell(names[quadrantOf({ value, burden }, data)]),
      ];
    }),
  };
}
