import { useCallback, useEffect, useMemo, useState } from 'react';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from '@/lib/messages/protocol';
import { type SavedBackup, savedBackupsItem } from '@/lib/settings/saved-backups';
import { backupStateItem } from '@/lib/settings/backups';
import { deleteKeptBackup, listKeptBackups, readKeptBackup } from '../backups/kept-backups';
import { deleteSavedBackup, forgetSavedBackup } from '../backups/delete-saved-backup';
import { useStorageItem } from './use-storage-item';

export type { SavedBackup };
export type KeptBackup = Awaited<ReturnType<typeof listKeptBackups>>[number];

/** Backups made so far, the latest first; undefined while they are listed. */
export interface Backups {
  kept: KeptBackup[] | undefined;
  saved: SavedBackup[] | undefined;
  /** Has one made at once, in the worker; how it went stands in `backupStateItem`. */
  makeNow: () => Promise<void>;
  /** @throws if the file is damaged or gone */
  read: (name: string) => Promise<File>;
  remove: (name: string) => Promise<void>;
  /** Deletes a file in the downloads folder, or, where the browser knows it no more, only its line. */
  removeSaved: (saved: SavedBackup) => Promise<void>;
}

/** Backups inside the browser and in the downloads folder; follows those that the worker makes. */
export function useKeptBackups(): Backups {
  const state = useStorageItem(backupStateItem);
  const saved = useStorageItem(savedBackupsItem);
  const [kept, setKept] = useState<KeptBackup[]>();
  const list = useCallback(async () => setKept(await listKeptBackups()), []);
  useEffect(() => void list(), [list, state?.safeAt]);
  return useMemo(
    () => ({
      kept,
      saved: saved?.toReversed(),
      makeNow: () => defineExtensionMessaging<Protocol>().sendMessage('backup.make', undefined),
      read: readKeptBackup,
      remove: async (name) => {
        await deleteKeptBackup(name);
        await list();
      },
      removeSaved: (one) => (one.lost ? forgetSavedBackup(one.path) : deleteSavedBackup(one)),
    }),
    [kept, saved, list],
  );
}
