import type { ImportKind } from '@/lib/imports/fields';
import { importBackup, type ImportResult } from '../backup/import-backup';
import type { JudgedEvents } from '../backup/judge-events';
import type { SidelineDatabase, Tables } from '../database';
import type { ImportRow } from '../rows';
import { withImport } from './import-lock';
import { partKey } from './import-parts';

export interface WriteImportOptions {
  /** Id of the import; a new UUID. */
  id: string;
  file: string;
  what: ImportKind;
  /** Number of lines that make the events. */
  lines: number;
  /** Milliseconds since 1970. */
  now: number;
  db: SidelineDatabase;
  onProgress?: (done: number, all: number) => void;
  /** Stops before the next transaction; what was written is listed as one import and can be taken back. */
  signal?: AbortSignal;
}

/**
 * Writes what a preview found, some thousand events a transaction, relaxed, through the gates once more if anything was written since. With
 * each piece the import's own rows are written: wherever it breaks off, what stands in the log is known as this import's. Meanwhile no
 * other tab takes it back.
 */
export const writeImport = (judged: JudgedEvents, options: WriteImportOptions): Promise<ImportResult> =>
  withImport(options.id, () => writeAll(judged, options));

async function writeAll(judged: JudgedEvents, options: WriteImportOptions): Promise<ImportResult> {
  const { id, file, what, lines, now, db, onProgress, signal } = options;
  const head: ImportRow = { id, at: now, file, what, events: [], lines, written: 0 };
  let part = 0;
  const also = async (tables: Tables, events: readonly { id: string }[]) => {
    if (events.length === 0) return;
    head.written = (head.written ?? 0) + events.length;
    await tables.imports.bulkPut([
      { ...head },
      { ...head, id: partKey(id, part), events: events.map((event) => event.id), written: events.length },
    ]);
    part += 1;
  };
  const result = await importBackup(judged, { now, db, also, ...(onProgress && { onProgress }), ...(signal && { signal }) });
  if (part > 0 && !result.refusal) await db.imports.update(id, { finished: result.stopped ? 'stopped' : 'whole' });
  return result;
}
