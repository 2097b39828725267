import { useEffect, useMemo } from 'react';
import { tellStoreChanged } from '@/lib/messages/tell-store-changed';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import type { Circumstances } from '../imports/desk';
import { DeskClient } from './desk-client';

export { StoppedError } from './desk-client';
export type { CheckRequest, CheckView, FileView } from '../imports/desk';
export type { FileForm, FileProblem } from '../imports/open-file';
export type { Decisions, Outcome } from '../imports/outcome';
export type { ExampleCheck } from '../imports/records-of-file';
export type { UndoResult } from '../imports/undo-import';
export { EXPORTS, EXPORT_HEADS, type ExportKind, type ExportWords } from '../exports/export-words';

export interface DeskActions extends Pick<DeskClient, 'call' | 'stop'> {
  /** Policy, author and sites of this moment: a worker can ask for none of them. */
  circumstances: () => Promise<Circumstances>;
  /** To be called after something was written: badges follow. */
  written: () => Promise<void>;
}

/** The worker in which tables are read, written and taken back, for as long as the view is there. */
export function useDesk(): DeskActions {
  const client = useMemo(() => new DeskClient(), []);
  useEffect(() => () => client.close(), [client]);
  return useMemo(
    () => ({
      call: client.call.bind(client),
      stop: client.stop.bind(client),
      circumstances: async () => {
        const settings = await ensureAuthor();
        const { author, sites, siteRules } = settings;
        return { policy: effectivePolicy(settings), author, sites: { sites, siteRules }, now: Date.now() };
      },
      written: tellStoreChanged,
    }),
    [client],
  );
}
