import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { anythingToLose } from '../backups/anything-to-lose';
import { type BackupWarning, backupWarning, type Room } from '../backups/backup-health';
import { useBackupChoice } from './use-backup-choice';
import { useClock } from './use-clock';

export type { BackupWarning };

/** Room that the browser gives, and whether it promised to throw nothing away; undefined while it is asked. */
export interface Storage extends Room {
  isPersisted: boolean;
}

/** Asked once a page: reading it counts every file. */
export function useStorageRoom(): Storage | undefined {
  const [room, setRoom] = useState<Storage>();
  useEffect(() => {
    const ask = async () =>
      setRoom({ ...(await navigator.storage.estimate()), isPersisted: await navigator.storage.persisted() });
    void ask();
  }, []);
  return room;
}

/** What is to be said of backups, at most one thing; null: nothing, also while it is read. */
export function useBackupWarning(): BackupWarning | null {
  const standing = useBackupChoice();
  const room = useStorageRoom();
  const hasEvents = useLiveQuery(() => anythingToLose(), []);
  const now = useClock(Number.POSITIVE_INFINITY, standing?.state);
  if (!standing || !room || hasEvents === undefined) return null;
  return backupWarning(standing.choice, standing.state, { hasEvents, room, now });
}
