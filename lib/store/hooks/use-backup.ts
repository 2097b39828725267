import { useMemo } from 'react';
import { tellStoreChanged } from '@/lib/messages/tell-store-changed';
import { changeBackupState } from '@/lib/settings/backups';
import { policyVersionsItem } from '@/lib/settings/policy-versions';
import { settingsItem } from '@/lib/settings/settings';
import { exportBackup } from '../backup/export-backup';
import { type ImportResult, importBackup } from '../backup/import-backup';
import { type BackupPreview, type PreviewOptions, previewBackup } from '../backup/preview-backup';
import type { BackupProblem, RefusedEvent } from '../backup/problem';

export type { BackupPreview, BackupProblem, ImportResult, RefusedEvent };

/** Called with what is done so far and of all. */
export type OnProgress = (done: number, all: number) => void;

export interface BackupActions {
  /** All that is stored, as a file to save. */
  save(onProgress: OnProgress): Promise<{ name: string; file: Blob }>;
  /** What reading a file would do; writes nothing. */
  preview(
    text: string,
    options: Pick<PreviewOptions, 'by' | 'onProgress' | 'signal'>,
  ): Promise<BackupPreview | { problem: BackupProblem }>;
  /** Writes what a preview found addable. */
  read(preview: BackupPreview, options: { onProgress: OnProgress; signal: AbortSignal }): Promise<ImportResult>;
}

/** Saving and reading backup files, with the settings and the time of the moment. */
export const useBackup = (): BackupActions =>
  useMemo(
    () => ({
      save: async (onProgress) => {
        const [settings, policies] = await Promise.all([settingsItem.getValue(), policyVersionsItem.getValue()]);
        const now = new Date();
        const saved = await exportBackup({ settings, policies, now, onProgress });
        await changeBackupState({ safeAt: now.getTime() });
        return saved;
      },
      preview: async (text, options) => {
        const [settings, policies] = await Promise.all([settingsItem.getValue(), policyVersionsItem.getValue()]);
        return previewBackup(text, { ...options, settings, policies, now: Date.now() });
      },
      read: async (preview, options) => {
        const result = await importBackup(preview, { ...options, now: Date.now() });
        await tellStoreChanged();
        return result;
      },
    }),
    [],
  );
