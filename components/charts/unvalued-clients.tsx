import { useMemo } from 'react';
import { Disclosure, useWords } from '@/components/ui';
import type { ChartClient } from '@/lib/store/hooks/use-chart-data';
import { DataTable } from './data-table';
import { clientCell, numberCell } from './table-cell';
import { useChartFormats } from './use-chart-formats';

/** Clients whose value is not known, the heaviest first: those whose value is worth finding out. */
export function UnvaluedClients({ clients }: { clients: readonly ChartClient[] }) {
  const { t } = useWords();
  const { figure } = useChartFormats();
  const table = useMemo(() => {
    const unvalued = clients.filter(({ value }) => !value).toSorted((a, b) => b.burden - a.burden);
    return {
      head: [t('charts:client'), t('charts:burden')],
      rows: unvalued.map(({ id, name, burden }) => [clientCell(id, name), numberCell(burden, figure(burden))]),
    };
  }, [clients, t, figure]);
  const words = t('charts:quadrants.unknown', { count: table.rows.length });
  return (
    <Disclosure label={words}>
      <DataTable caption={words} table={table} />
    </Disclosure>
  );
}
