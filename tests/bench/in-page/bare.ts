import { Dexie } from 'dexie';
import { db as ownDatabase, SidelineDatabase } from '@/lib/store/database';
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

/**
 * Reference: what a note reads and writes, by hand: in one strict transaction over tables with the indexes that ours have, its event,
 * the client's row, its words, the answer to a repeated command and the end of the log. @returns ms of each
 */
export async function bareNote(times: number): Promise<number[]> {
  const [row, words] = [await ownDatabase.clients.toCollection().first(), await ownDatabase.texts.toCollection().first()];
  if (!row || !words) throw new Error('nothing is stored');
  const db = new SidelineDatabase('bench-note');
  await db.delete({ disableAutoOpen: false });
  const { events, clients, texts, commands, meta, records } = db;
  const rows = historyOf(0, times + 1, Date.now());
  const samples = await timed(times, (n) =>
    db.transaction('rw', [events, clients, texts, commands, meta, records], async () => {
      const event = rows[n];
      if (!event) throw new Error('too few events');
      await Promise.all([commands.get(event.id), meta.get('log'), records.get('a key')]);
      await Promise.all([
        events.add(event),
        clients.put(row),
        texts.put(words),
        commands.add({ id: event.id, at: event.at, client: row.id, refs: [] }),
        meta.put({ key: 'log', id: event.id, at: event.at, revision: n }),
      ]);
    }),
  );
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
