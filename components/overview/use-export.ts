import { useState } from 'react';
import { announce, useWords } from '@/components/ui';
import { useSaveTable } from '@/components/ui/use-save-table';
import type { OverviewColumn } from '@/lib/domain/overview/view';
import { dayText } from '@/lib/files/day-of-cell';
import type { TableFormat } from '@/lib/tables/table-file';
import { useOverviewTools } from '@/lib/store/hooks/use-overview-tools';
import type { Cells } from './use-cells';

/** Saves clients as a table, with the columns shown. @returns a function, and why the last one failed; '' if it did not */
export function useExport(
  columns: readonly OverviewColumn[],
  cells: Cells,
): [save: (ids: Promise<readonly string[]>, format: TableFormat) => Promise<void>, problem: string] {
  const { t } = useWords();
  const saveTable = useSaveTable();
  const { rowsOf } = useOverviewTools();
  const [problem, setProblem] = useState('');
  async function write(ids: readonly string[], format: TableFormat): Promise<void> {
    const rows = await rowsOf(ids);
    const heads = columns.map((column) => t(`overview:column.${column}`));
    const day = dayText(new Date());
    await saveTable(
      `${t('overview:export.file')}-${day}`,
      // A sum of money without its currency says little.
      columns.includes('value') ? [...heads, t('currency')] : heads,
      rows.map((row) => [
        ...columns.map((column) => cells.value(column, row)),
        ...(columns.includes('value') ? [row.value?.currency ?? null] : []),
      ]),
      format,
    );
    announce(t('overview:export.done', { number: rows.length }));
  }
  const save = async (ids: Promise<readonly string[]>, format: TableFormat): Promise<void> => {
    setProblem('');
    try {
      await write(await ids, format);
    } catch (error) {
      setProblem(t('errors:failed', { message: error instanceof Error ? error.message : String(error) }));
    }
  };
  return [save, problem];
}
