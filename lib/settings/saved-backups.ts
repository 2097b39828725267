import { storage } from 'wxt/utils/storage';

/** A backup that was saved into the downloads folder without being asked; the file itself cannot be read any more. */
export interface SavedBackup {
  /** Whole path, as the browser said it: by it the browser finds its download again. */
  path: string;
  /** When it was made, ms. */
  at: number;
  events: number;
  /** Bytes. */
  size: number;
  /** The browser's list of downloads was cleared: only the user can delete the file. */
  lost?: boolean;
}

export const savedBackupsItem = storage.defineItem<SavedBackup[]>('local:saved-backups', { fallback: [], version: 1 });

/** Changes the list, one change at a time over all pages and the worker. */
export const changeSavedBackups = (change: (list: SavedBackup[]) => SavedBackup[]): Promise<void> =>
  navigator.locks.request('sideline:saved-backups', async () =>
    savedBackupsItem.setValue(change(await savedBackupsItem.getValue())),
  );
