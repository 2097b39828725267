import { firstPolicy } from '@/lib/settings/effective-policy';
import { DATABASE_NAME, SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { advanceLogEnd, readLogEnd } from '@/lib/store/log-end';
import { putProjection } from '@/lib/store/project';
import { projectedRows } from '@/lib/store/projected-rows';
import { inWriteTransaction } from '@/lib/store/write-transaction';
import { historyOf } from '../seed';

const CHUNK = 1_000;

/**
 * Stores clients `from` … `to`, of `each` events, with the rows that follow from them. Nothing of it is looked up: nobody of them is known.
 * @returns ms
 */
export async function fillDatabase(from: number, to: number, each: number): Promise<number> {
  const db = new SidelineDatabase(DATABASE_NAME, SCHEMA_VERSIONS, 'relaxed');
  const [now, start] = [Date.now(), performance.now()];
  const policy = firstPolicy(); // the worker's own: it would make other rows anew
  for (let first = from; first < to; first += CHUNK) {
    const histories = Array.from({ length: Math.min(CHUNK, to - first) }, (_, n) => historyOf(first + n, each, now));
    const events = histories.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const rows = projectedRows(new Set(events.map(({ client }) => client)), events, { policy, now });
    await inWriteTransaction(db, async (tables) => {
      const end = await readLogEnd(tables);
      await tables.events.bulkAdd(events);
      await putProjection(tables, rows);
      await advanceLogEnd(tables, end, events);
    });
  }
  db.close();
  return performance.now() - start;
}
