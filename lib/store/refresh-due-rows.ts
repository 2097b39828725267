import { foldClient } from '@/lib/domain/fold';
import { type ProjectContext, clientRow } from './client-row';
import { type SidelineDatabase, type Tables, db as ownDatabase } from './database';
import { eventsOf } from './repositories/events';
import { inWriteTransaction } from './write-transaction';

const PIECE = 500;

/** The next instant (ms) after `now` at which some client's status changes by time alone; Infinity if never. */
export async function nextDue(now: number, db: SidelineDatabase = ownDatabase): Promise<number> {
  const row = await db.clients.where('nextChangeAt').above(now).first();
  return row?.nextChangeAt ?? Number.POSITIVE_INFINITY;
}

/**
 * Recomputes the rows whose status has changed by time alone: cards that lapsed, points that decayed below a threshold.
 * @returns ids of the clients recomputed
 */
export async function refreshDueRows(context: ProjectContext, db: SidelineDatabase = ownDatabase): Promise<string[]> {
  const due = await db.clients.where('nextChangeAt').belowOrEqual(context.now).primaryKeys();
  for (let start = 0; start < due.length; start += PIECE) {
    const piece = due.slice(start, start + PIECE);
    await inWriteTransaction(db, (tables) => refreshRows(tables, piece, context));
  }
  return due;
}

async function refreshRows(tables: Tables, ids: string[], context: ProjectContext): Promise<void> {
  const rows = (await tables.clients.bulkGet(ids)).filter((row) => row !== undefined);
  const fresh = await Promise.all(
    rows.map(async (row) => {
      const state = foldClient(await eventsOf(row.ids, tables), context.policy);
      return state ? clientRow(state, row.ids, context) : undefined;
    }),
  );
  await tables.clients.bulkPut(fresh.filter((row) => row !== undefined));
}
