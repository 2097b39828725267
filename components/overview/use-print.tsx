import { type ReactElement, useState } from 'react';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import { useOverviewTools } from '@/lib/store/hooks/use-overview-tools';
import { useOverviewView } from './overview-state';
import { MOST_PRINTED, type PrintTableProps, PrintTable } from './print-table';
import type { Cells } from './use-cells';

type PrintJob = Pick<PrintTableProps, 'rows' | 'count' | 'filter' | 'search'>;

/** Prints the table that is shown: all of its rows, also those out of sight. @returns a function, and the sheet while it is printed */
export function usePrint(columns: readonly OverviewColumn[], cells: Cells): { print: () => void; sheet: ReactElement | null } {
  const { ids, rowsOf } = useOverviewTools();
  const [job, setJob] = useState<PrintJob | null>(null);
  async function print(): Promise<void> {
    const all = await ids(0, Number.POSITIVE_INFINITY);
    const { filter, search } = useOverviewView.getState();
    setJob({ rows: await rowsOf(all.slice(0, MOST_PRINTED)), count: all.length, filter, search });
  }
  const more = { columns, cells, onDone: () => setJob(null) };
  return { print: () => void print(), sheet: job && <PrintTable {...job} {...more} /> };
}
