import { useRef } from 'react';
import { AutoBackup } from '@/components/backups/auto-backup';
import { Stack, useWords } from '@/components/ui';
import styles from './options.module.css';
import { ReadBackup } from './read-backup';
import { SaveBackup } from './save-backup';
import { useReadBackup } from './use-read-backup';

/** Save everything as a file, and read such a file, with a preview of what it would change. */
export function BackupSection() {
  const { t } = useWords();
  const reading = useReadBackup();
  const reader = useRef<HTMLDivElement>(null);
  async function readBack(file: File) {
    reader.current?.scrollIntoView({ block: 'nearest' });
    await reading.choose(file);
    reader.current?.scrollIntoView({ block: 'nearest' });
  }
  return (
    <Stack gap={4}>
      <p className={styles.quiet}>{t('backup:intro')}</p>
      <SaveBackup />
      <AutoBackup onRead={(file) => void readBack(file)} />
      <div ref={reader}>
        <ReadBackup reading={reading} />
      </div>
    </Stack>
  );
}
