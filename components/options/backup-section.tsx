import { Stack, useWords } from '@/components/ui';
import styles from './options.module.css';
import { ReadBackup } from './read-backup';
import { SaveBackup } from './save-backup';

/** Save everything as a file, and read such a file, with a preview of what it would change. */
export function BackupSection() {
  const { t } = useWords();
  return (
    <Stack gap={4}>
      <p className={styles.quiet}>{t('backup:intro')}</p>
      <SaveBackup />
      <ReadBackup />
    </Stack>
  );
}
