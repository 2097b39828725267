import { storage } from 'wxt/utils/storage';

/** Where backups are kept that are made without being asked: nowhere, inside the browser, as files in the downloads folder. */
export const BACKUP_PLACES = ['off', 'browser', 'downloads'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

export interface BackupChoice {
  place: BackupPlace;
  /** Days without a backup of what was written after which it is said; 0: never. */
  warnAfterDays: number;
}

export const backupChoiceItem = storage.defineItem<BackupChoice>('local:backup-choice', {
  fallback: { place: 'browser', warnAfterDays: 7 },
  version: 1,
});

/** Changes a part of the choice, over all pages one after the other. */
export const changeBackupChoice = (change: Partial<BackupChoice>): Promise<void> =>
  navigator.locks.request('sideline:backup-choice', async () =>
    backupChoiceItem.setValue({ ...(await backupChoiceItem.getValue()), ...change }),
  );

/** Why a backup was not made; i18n key below `backup.auto.failed.`. */
export type BackupFailure = 'full' | 'damaged' | 'permission' | 'download' | 'other';

/** How backups stand; all instants in ms. */
export interface BackupState {
  /** First look: before it nothing can be late. */
  since?: number;
  /** When it was last looked whether one is due. */
  lookedAt?: number;
  /** What the last one held, as `backupMark` says it. */
  mark?: string;
  /** When a backup last held all there was. */
  safeAt?: number;
  /** The last try failed. */
  failed?: { at: number; why: BackupFailure; message: string };
}

export const backupStateItem = storage.defineItem<BackupState>('local:backup-state', { fallback: {}, version: 1 });

/** Changes how backups stand, one change at a time; `undefined` takes a field away. */
export const changeBackupState = (change: BackupState): Promise<void> =>
  navigator.locks.request('sideline:backup-state', async () =>
    backupStateItem.setValue({ ...(await backupStateItem.getValue()), ...change }),
  );

/** Entries written so far and in all, while one is made; null: none is. */
export const backupProgressItem = storage.defineItem<{ done: number; all: number } | null>('session:backup-progress', {
  fallback: null,
});
