import { Stack, ViewHeading, useWords } from '@/components/ui';
import { useDesk } from '@/lib/store/hooks/use-desk';
import { ImportList } from './import-list';
import styles from './imports.module.css';
import { ReadTable } from './read-table';
import { SaveTable } from './save-table';

/** Tables in and out: read one in with a preview, take it back, save one. */
export default function ImportsPage() {
  const { t } = useWords();
  const desk = useDesk();
  return (
    <div className={styles.page}>
      <Stack gap={5}>
        <Stack gap={2}>
          <ViewHeading takesFocus>{t('imports:title')}</ViewHeading>
          <p className={styles.quiet}>{t('imports:intro')}</p>
        </Stack>
        <ReadTable desk={desk} />
        <ImportList />
        <SaveTable />
      </Stack>
    </div>
  );
}
