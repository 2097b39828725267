import { Dexie } from 'dexie';
import { historyOf } from '../seed';
import { timed } from './timed';

const CHUNK = 1_000;

async function scratch(durability: 'strict' | 'relaxed'): Promise<Dexie> {
  const db = new Dexie('bench-scratch', { chromeTransactionDurability: durability });
  db.version(1).stores({ events: 'id, [client+id]' });
  await db.delete({ disableAutoOpen: false });
  return db.open();
}

/** Reference: one bare dexie `add` of an event with strict durability, into an empty table of the same form. @returns ms of each */
export async function bareAdd(times: number): Promise<number[]> {
  const db = await scratch('strict');
  const rows = historyOf(0, times + 1, Date.now());
  const samples = await timed(times, (n) => db.table('events').add(rows[n]));
  await db.delete();
  return samples;
}

/** Reference: bulkAdd of events without our code, then bulkDelete of the same. @returns ms of both */
export async function bareBulk(clients: number, each: number): Promise<{ add: number; remove: number }> {
  const db = await scratch('relaxed');
  const now = Date.now();
  const took = { add: 0, remove: 0 };
  const ids: string[][] = [];
  for (let first = 0; first < clients; first += CHUNK) {
    const events = Array.from({ length: Math.min(CHUNK, clients - first) }, (_, n) => historyOf(first + n, each, now)).flat();
    ids.push(events.map(({ id }) => id));
    const from = performance.now();
    await db.table('events').bulkAdd(events);
    took.add += performance.now() - from;
  }
  for (const piece of ids) {
    const from = performance.now();
    await db.table('events').bulkDelete(piece);
    took.remove += performance.now() - from;
  }
  await db.delete();
  return took;
}
