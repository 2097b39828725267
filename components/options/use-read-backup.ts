import { useRef, useState } from 'react';
import { useBackup, type BackupPreview, type BackupProblem, type ImportResult } from '@/lib/store/hooks/use-backup';

/** Where reading a file stands. */
export type ReadState =
  | { kind: 'idle' }
  | { kind: 'checking' | 'running'; done: number; all: number }
  | { kind: 'preview'; preview: BackupPreview; by: 'mine' | 'file' }
  | { kind: 'done'; result: ImportResult }
  | { kind: 'problem'; problem: BackupProblem }
  | { kind: 'failed'; message: string };

/** Reading a backup file step by step: check, show what it would change, add; can be stopped at any time. */
export function useReadBackup() {
  const backup = useBackup();
  const [state, setState] = useState<ReadState>({ kind: 'idle' });
  const text = useRef('');
  const abort = useRef<AbortController | null>(null);

  async function guarded(work: (signal: AbortSignal) => Promise<ReadState>): Promise<ReadState> {
    const controller = new AbortController();
    abort.current = controller;
    const next = await work(controller.signal).catch((error: unknown): ReadState => {
      if (controller.signal.aborted) return { kind: 'idle' };
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    });
    setState(next);
    return next;
  }
  const check = (by?: 'mine' | 'file') =>
    guarded(async (signal) => {
      setState({ kind: 'checking', done: 0, all: 0 });
      const onProgress = (done: number, all: number) => setState({ kind: 'checking', done, all });
      const preview = await backup.preview(text.current, { ...(by && { by }), onProgress, signal });
      if ('problem' in preview) return { kind: 'problem', problem: preview.problem };
      return { kind: 'preview', preview, by: preview.by };
    });
  return {
    state,
    /** Checks a chosen file. */
    choose: async (file: File) => {
      text.current = await file.text();
      await check();
    },
    /** Checks it again, by the policy of the file or by one's own. */
    check,
    /** Adds what the preview found. */
    add: (preview: BackupPreview) =>
      guarded(async (signal) => {
        const onProgress = (done: number, all: number) => setState({ kind: 'running', done, all });
        onProgress(0, preview.added);
        return { kind: 'done', result: await backup.read(preview, { onProgress, signal }) };
      }),
    stop: () => abort.current?.abort(),
    reset: () => setState({ kind: 'idle' }),
  };
}

export type Reading = ReturnType<typeof useReadBackup>;
