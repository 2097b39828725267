import { useMemo } from 'react';
import { Disclosure, useWords } from '@/components/ui';
import type { ClientList } from '@/lib/store/hooks/use-chart-data';
import { DataTable } from './data-table';
import { clientCell, lazyRows, numberCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

/** Clients whose value is not known, the heaviest first: those whose value is worth finding out. */
export function UnvaluedClients({ list }: { list: ClientList }) {
  const { t } = useWords();
  const { figure } = useChartFormats();
  const table = useMemo(() => {
    const places = list.placesWhere((place) => list.currencyOf(place) === undefined);
    return {
      head: [t('charts:client'), t('charts:burden')],
      rows: lazyRows(places.length, (row) => {
        const { id, name, burden } = list.at(places[row] ?? 0);
        return [clientCell(id, name), numberCell(burden, figure(burden))];
      }),
    };
  }, [list, t, figure]);
  const words = t('charts:quadrants.unknown', { count: table.rows.length });
  return (
    <Disclosure label={words}>
      <DataTable caption={words} table={table} />
    </Disclosure>
  );
}
