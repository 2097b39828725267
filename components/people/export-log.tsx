import { Download } from 'lucide-react';
import { useState } from 'react';
import { DataTable } from '@/components/charts/data-table';
import { textCell } from '@/components/charts/table-cell';
import { Button, ErrorText, Stack, useFormats, useWords } from '@/components/ui';
import { useSaveTable } from '@/components/ui/use-save-table';
import { exportLogItem } from '@/lib/settings/export-log';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';
import styles from './people.module.css';

/** Lines shown at once. */
const SHOWN = 10;

/** Who exported what and when, without content (domain 8); newest first. */
export function ExportLog() {
  const { t } = useWords();
  const { dateTime, number } = useFormats();
  const log = useStorageItem(exportLogItem);
  const saveTable = useSaveTable();
  const [problem, setProblem] = useState('');
  if (!log) return null;
  const head = [t('people:log.at'), t('people:log.what'), t('people:log.who'), t('people:log.count')];
  const rows = log.toReversed().map((entry) => {
    const who = `${entry.name || t('people:log.nameless')}, ${t(`people:log.role.${entry.role}`)}`;
    return { ...entry, whoText: who, whatText: t(`people:export.${entry.what}`) };
  });
  const save = () => {
    setProblem('');
    saveTable(
      t('people:log.file'),
      head,
      rows.map(({ at, whatText, whoText, count }) => [new Date(at).toISOString(), whatText, whoText, count ?? null]),
      'csv',
      'export-log',
    ).catch((error: unknown) => setProblem(t('errors:failed', { message: String(error) })));
  };
  return (
    <Stack gap={3}>
      <p className={styles.quiet}>{t('people:log.text')}</p>
      {rows.length === 0 ? (
        <p>{t('people:log.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('people:log.title')}
            pageSize={SHOWN}
            table={{
              head: [t('people:log.at'), t('people:log.whatCount')], // two: three are too narrow in a window of 250 px
              rows: rows.map(({ at, whatText, whoText, count }) => [
                textCell(dateTime(at)),
                textCell([whatText, ...(count === undefined ? [] : [number(count)]), whoText].join(' · ')),
              ]),
            }}
          />
          <div>
            <Button icon={Download} onPress={save}>
              {t('people:log.save')}
            </Button>
          </div>
        </>
      )}
      {problem && <ErrorText>{problem}</ErrorText>}
    </Stack>
  );
}
