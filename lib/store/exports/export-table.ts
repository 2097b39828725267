import { foldClient } from '@/lib/domain/fold';
import type { Table } from '@/lib/tables/write-table';
import type { SidelineDatabase } from '../database';
import { eventsOf } from '../repositories/events';
import type { ExportKind } from './export-words';
import { type ExportContext, headLine, tableLines } from './table-lines';

/** Clients read at a time. */
const PIECE = 500;

export interface ExportTableOptions extends ExportContext {
  db: SidelineDatabase;
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** One of the tables over all clients, computed from their events for this moment. @throws the signal's reason when aborted */
export async function exportTable(kind: ExportKind, options: ExportTableOptions): Promise<Table> {
  const { db, policy, onProgress, signal } = options;
  const all = await db.clients.count();
  const table: Table = [headLine(kind, options.words)];
  let done = 0;
  for (let last = ''; ;) {
    const rows = await db.clients.where('id').above(last).limit(PIECE).toArray();
    const final = rows.at(-1);
    if (!final) return table;
    const histories = await Promise.all(rows.map(({ ids }) => eventsOf(ids, db)));
    for (const events of histories) {
      const state = foldClient(events, policy);
      if (state) for (const line of tableLines(kind, state, options)) table.push(line);
    }
    done += rows.length;
    last = final.id;
    onProgress?.(done, Math.max(done, all));
    signal?.throwIfAborted();
  }
}
