import {
  type BackupChoice,
  backupChoiceItem,
  backupProgressItem,
  type BackupState,
  backupStateItem,
  changeBackupChoice,
} from '@/lib/settings/backups';
import { useStorageItem } from './use-storage-item';

export interface BackupStanding {
  choice: BackupChoice;
  state: BackupState;
  /** Entries written so far and in all; null: none is being made. */
  progress: { done: number; all: number } | null;
  change: typeof changeBackupChoice;
}

/** How backups are made and how they stand; undefined while it is read. */
export function useBackupChoice(): BackupStanding | undefined {
  const choice = useStorageItem(backupChoiceItem);
  const state = useStorageItem(backupStateItem);
  const progress = useStorageItem(backupProgressItem);
  return choice && state && progress !== undefined ? { choice, state, progress, change: changeBackupChoice } : undefined;
}
