import { useMemo } from 'react';
import { tellStoreChanged } from '@/lib/messages/tell-store-changed';
import type { DecisionFile } from '@/lib/schema/decision-file';
import { MAX_DECISION_BYTES } from '@/lib/schema/decision-file';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { rememberPerson } from '@/lib/settings/people';
import { type ImportResult, importBackup } from '../backup/import-backup';
import { type DecisionPreview, previewDecision } from '../decision/preview-decision';
import type { DecisionProblem } from '../decision/read-decision';
import { saveDecision } from '../decision/save-decision';

export type { DecisionPreview, DecisionProblem };

export interface DecisionFiles {
  /** A question to the manager, or the answer to it, as a file to save. */
  save(kind: DecisionFile['kind'], client: string, about: string): Promise<{ name: string; file: Blob }>;
  /** What taking a file in would do; writes nothing. */
  preview(file: File, isMine?: boolean): Promise<DecisionPreview | { problem: DecisionProblem }>;
  /** Writes what the preview found, and remembers what the sender is called. */
  take(preview: DecisionPreview): Promise<ImportResult>;
}

/** P-decision-file: saving and taking in questions and answers. */
export const useDecisionFiles = (): DecisionFiles =>
  useMemo(
    () => ({
      save: async (kind, client, about) => saveDecision(kind, client, about, { settings: await ensureAuthor(), now: new Date() }),
      preview: async (file, isMine = false) => {
        const max = MAX_DECISION_BYTES / 1_000_000;
        if (file.size > MAX_DECISION_BYTES) return { problem: { code: 'too-large', params: { max } } };
        return previewDecision(await file.text(), { settings: await ensureAuthor(), now: Date.now(), isMine });
      },
      take: async (preview) => {
        const result = await importBackup(preview.events, { now: Date.now() });
        const { author, name } = preview.file.from;
        await rememberPerson(author, name);
        await tellStoreChanged();
        return result;
      },
    }),
    [],
  );
