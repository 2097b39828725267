import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Button, RadioGroup, Row, Select, Stack, useWords } from '@/components/ui';
import { BACKUP_PLACES, type BackupPlace } from '@/lib/settings/backups';
import { useBackupChoice } from '@/lib/store/hooks/use-backup-choice';
import { useKeptBackups } from '@/lib/store/hooks/use-kept-backups';
import { askForDownloads, maySaveFiles } from './ask-for-downloads';
import styles from './backups.module.css';
import { BackupStanding } from './backup-standing';
import { KeptList } from './kept-list';
import { SavedList } from './saved-list';
import { StorageLine } from './storage-line';

const WARN_AFTER = [3, 7, 14, 30, 0] as const;

/** Backups that are made without being asked: where they are kept, how they stand, which there are. */
export function AutoBackup({ onRead }: { onRead: (file: File) => void }) {
  const { t } = useWords();
  const standing = useBackupChoice();
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const backups = useKeptBackups();
  if (!standing) return null;
  const { choice, change } = standing;
  async function choosePlace(place: BackupPlace) {
    const isAllowed = place !== 'downloads' || (await maySaveFiles());
    setAsking(!isAllowed);
    setRefused(false);
    if (isAllowed) await change({ place });
  }
  async function allow(isAllowed: Promise<boolean>) {
    const isYes = await isAllowed;
    setRefused(!isYes);
    setAsking(!isYes);
    if (isYes) await change({ place: 'downloads' });
  }
  const days = [...new Set([...WARN_AFTER, choice.warnAfterDays])].map((count) => ({
    id: String(count),
    label: count === 0 ? t('backup:auto.warnNever') : t('backup:auto.warnDays', { count }),
  }));
  return (
    <Stack gap={3}>
      <h3>{t('backup:auto.title')}</h3>
      <RadioGroup
        label={t('backup:auto.place')}
        error={isRefused ? t('backup:auto.refused') : undefined}
        options={BACKUP_PLACES.map((id) => ({ id, label: t(`backup:auto.places.${id}`), hint: t(`backup:auto.hints.${id}`) }))}
        value={isAsking ? 'downloads' : choice.place}
        onChange={(place) => void choosePlace(place)}
      />
      {isAsking && (
        <Row>
          <Button icon={ShieldCheck} tone="primary" onPress={() => void allow(askForDownloads())}>
            {t('backup:auto.allow')}
          </Button>
        </Row>
      )}
      <Select
        label={t('backup:auto.warnAfter')}
        options={days}
        value={String(choice.warnAfterDays)}
        onChange={(count) => void change({ warnAfterDays: Number(count) })}
      />
      <BackupStanding standing={standing} makeNow={backups.makeNow} />
      {backups.kept && <KeptList kept={backups.kept} backups={backups} onRead={onRead} />}
      {backups.saved && backups.saved.length > 0 && <SavedList saved={backups.saved} onRemove={backups.removeSaved} />}
      <p className={styles.quiet}>
        <StorageLine />
      </p>
    </Stack>
  );
}
