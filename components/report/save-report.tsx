import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { savedRows } from '@/components/charts/table-cell';
import { Button, ErrorText, Row, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { styleOf } from '@/lib/tables/table-style';
import type { ReportTable } from './report-tables';

/** Every table below the other, each with its name above and an empty line after it. */
async function csvOf(tables: readonly ReportTable[], locale: string): Promise<Blob> {
  const { tableText } = await import('@/lib/tables/write-table');
  const rows = tables.flatMap(({ title, table }) => [[title], [...table.head], ...savedRows(table), []]);
  return new Blob([tableText(rows, styleOf(locale))], { type: 'text/csv;charset=utf-8' });
}

/** A sheet for every table. */
async function bookOf(tables: readonly ReportTable[]): Promise<Blob> {
  const { workbookFile } = await import('@/lib/files/workbook-file');
  return workbookFile(tables.map(({ title, table }) => ({ name: title, columns: table.head, rows: savedRows(table) })));
}

/** Prints the report, or saves all of its tables. @param name of the file, without the ending */
export function SaveReport({ name, tables }: { name: string; tables: readonly ReportTable[] | undefined }) {
  const { t } = useWords();
  const { locale } = useLocale();
  const [problem, setProblem] = useState('');
  const save = (ending: string, make: (of: readonly ReportTable[]) => Promise<Blob>) => {
    if (!tables) return;
    setProblem('');
    make(tables).then(
      (file) => saveFile(`${name}.${ending}`, file, 'report', tables.length),
      (error: unknown) => setProblem(t('errors:failed', { message: String(error) })),
    );
  };
  return (
    <>
      <Row>
        <Button tone="primary" icon={Printer} isDisabled={!tables} onPress={() => window.print()}>
          {t('charts:report.print')}
        </Button>
        <Button icon={FileSpreadsheet} isDisabled={!tables} onPress={() => save('xlsx', bookOf)}>
          {t('charts:report.saveBook')}
        </Button>
        <Button icon={FileText} isDisabled={!tables} onPress={() => save('csv', (all) => csvOf(all, locale))}>
          {t('charts:report.saveCsv')}
        </Button>
      </Row>
      {problem && <ErrorText>{problem}</ErrorText>}
    </>
  );
}
