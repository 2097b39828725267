import { useFormats, useWords } from '@/components/ui';
import { useStorageRoom } from '@/lib/store/hooks/use-backup-warning';

/** How much of the room that the browser gives is used, and whether it promised to keep it. */
export function StorageLine() {
  const { t } = useWords();
  const { percent } = useFormats();
  const room = useStorageRoom();
  if (!room) return null;
  const { usage = 0, quota = 0, isPersisted } = room;
  return (
    <>
      {quota > 0 && t('backup:auto.room', { share: percent(usage / quota) })}{' '}
      {t(isPersisted ? 'backup:auto.persisted' : 'backup:auto.notPersisted')}
    </>
  );
}
