import { Trash2 } from 'lucide-react';
import { IconButton, useWords } from '@/components/ui';
import type { SavedBackup } from '@/lib/store/hooks/use-kept-backups';
import styles from './backups.module.css';
import { useBackupFacts } from './use-backup-facts';

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

function SavedLine({ saved, onRemove }: { saved: SavedBackup; onRemove: () => void }) {
  const { t } = useWords();
  const { date, facts } = useBackupFacts(saved);
  return (
    <li>
      <span className={styles.words}>
        {facts}
        <br />
        <span className={styles.quiet}>
          {saved.lost ? t('backup:auto.lost', { name: nameOf(saved.path) }) : nameOf(saved.path)}
        </span>
      </span>
      <IconButton
        icon={Trash2}
        label={t(saved.lost ? 'backup:auto.forget' : 'backup:auto.deleteFile', { date })}
        onPress={onRemove}
      />
    </li>
  );
}

/** Files in the downloads folder: Sideline can delete its own, and read one only when the user chooses it. */
export function SavedList({ saved, onRemove }: { saved: SavedBackup[]; onRemove: (one: SavedBackup) => Promise<void> }) {
  const { t } = useWords();
  return (
    <>
      <h4>{t('backup:auto.files')}</h4>
      <p className={styles.quiet}>{t('backup:auto.filesHint')}</p>
      <ul className={styles.list}>
        {saved.map((one) => (
          <SavedLine key={one.path} saved={one} onRemove={() => void onRemove(one)} />
        ))}
      </ul>
    </>
  );
}
