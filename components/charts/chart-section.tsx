import { Download } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button, ErrorText, Segmented, useWords } from '@/components/ui';
import { useSaveTable } from '@/components/ui/use-save-table';
import styles from './chart-section.module.css';
import { DataTable } from './data-table';
import { rowsInPieces } from './rows-in-pieces';
import type { ChartTable } from './table-cell';

export interface ChartSectionProps {
  title: string;
  /** What the picture says, in a sentence. */
  summary: string;
  /** How it is counted, and what is not in it. */
  notes?: ReactNode;
  table: ChartTable;
  /** Why there is nothing to see yet, and what to log to see something; then nothing else is shown. */
  empty?: string | undefined;
  /** The picture. */
  children: ReactNode;
}

/** One chart with its sentence, and the table that says the same, to look at and to save. */
export function ChartSection({ title, summary, notes, table, empty, children }: ChartSectionProps) {
  const { t } = useWords();
  const saveTable = useSaveTable();
  const id = useId();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [problem, setProblem] = useState('');
  const save = () => {
    setProblem('');
    rowsInPieces(table)
      .then((rows) => saveTable(title, table.head, rows, 'csv', 'chart'))
      .catch((error: unknown) => setProblem(t('errors:failed', { message: String(error) })));
  };
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {empty === undefined ? (
        <>
          <p className={styles.summary}>{summary}</p>
          <div className={styles.tools}>
            <Segmented
              label={t('charts:view.label', { title })}
              isLabelHidden
              options={[
                { id: 'picture', label: t('charts:view.picture') },
                { id: 'table', label: t('charts:view.table') },
              ]}
              value={view}
              onChange={setView}
            />
            <Button tone="quiet" icon={Download} aria-label={t('charts:saveOf', { title })} onPress={save}>
              {t('charts:save')}
            </Button>
          </div>
          {problem && <ErrorText>{problem}</ErrorText>}
          {view === 'picture' ? children : <DataTable caption={title} table={table} />}
          {notes && <div className={styles.quiet}>{notes}</div>}
        </>
      ) : (
        <p className={styles.quiet}>{empty}</p>
      )}
    </section>
  );
}
