/**
 * Measures that need the extension's own database: runs in a page of the extension (tests/bench/extension.ts puts it into a
 * copy of the built folder; it is in no build that people get).
 */
import { Dexie } from 'dexie';
import { sendCommand } from '@/lib/messages/send-command';
import { defaultPolicy } from '@/lib/schema/policy';
import { DATABASE_NAME, SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { projectClients } from '@/lib/store/project';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { historyOf, keyOf } from './seed';

const CHUNK = 1_000;
const policy = defaultPolicy('Europe/Berlin');

/** Milliseconds that each of `times` runs took. */
async function timed(times: number, run: (n: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let n = 0; n < times; n++) {
    const from = performance.now();
    await run(n);
    samples.push(performance.now() - from);
  }
  return samples;
}

const bench = {
  /** Fills the database up to `clients` clients of `each` events. @returns ms */
  async seed(from: number, clients: number, each: number): Promise<number> {
    const db = new SidelineDatabase(DATABASE_NAME, SCHEMA_VERSIONS, 'relaxed');
    const now = Date.now();
    const start = performance.now();
    for (let first = from; first < clients; first += CHUNK) {
      const numbers = Array.from({ length: Math.min(CHUNK, clients - first) }, (_, n) => first + n);
      const events = numbers.flatMap((n) => historyOf(n, each, now));
      await db.transaction('rw', db.tables, async () => {
        await db.events.bulkAdd(events);
        await projectClients(db, new Set(events.map(({ client }) => client)), { policy, now });
      });
    }
    db.close();
    return performance.now() - start;
  },

  /** Looks up `count` records at a time. */
  lookUp(times: number, count: number, clients: number): Promise<number[]> {
    return timed(times, () => {
      const keys = Array.from({ length: count }, () => keyOf(Math.floor(Math.random() * clients)));
      return statusOfRecords(keys, Date.now(), { policy });
    });
  },

  /** One note, from the page through the worker to the disk. */
  writeNote(times: number): Promise<number[]> {
    return timed(times, async (n) => {
      const what = `Note ${n} of the benchmark`;
      const input = { category: 'time-drain', severity: 1, happenedAt: Date.now(), channel: 'phone', what } as const;
      const record = { key: keyOf(n), name: `Client ${n}` };
      const result = await sendCommand('logNote', { record }, input);
      if (!result.ok) throw new Error(result.refusal.code);
    });
  },

  /** Reference: one bare dexie `add` of such a row with strict durability, into an empty table of the same form. */
  async bareAdd(times: number): Promise<number[]> {
    const db = await scratch('strict');
    const rows = historyOf(0, times + 1, Date.now());
    const samples = await timed(times, (n) => db.table('events').add(rows[n]));
    await db.delete();
    return samples;
  },

  /** The import's own work: events and projections in chunks. @returns ms for `clients` × `each` events that are new */
  async project(clients: number, each: number): Promise<number> {
    const db = new SidelineDatabase('bench-import', SCHEMA_VERSIONS, 'relaxed');
    await db.delete({ disableAutoOpen: false });
    const now = Date.now();
    const start = performance.now();
    for (let first = 0; first < clients; first += CHUNK) {
      const events = Array.from({ length: Math.min(CHUNK, clients - first) }, (_, n) => historyOf(first + n, each, now)).flat();
      await db.transaction('rw', db.tables, async () => {
        await db.events.bulkAdd(events);
        await projectClients(db, new Set(events.map(({ client }) => client)), { policy, now });
      });
    }
    const took = performance.now() - start;
    await db.delete();
    return took;
  },

  /** Reference: bulkAdd of the same rows without our code. @returns ms */
  async bareBulkAdd(clients: number, each: number): Promise<number> {
    const db = await scratch('relaxed');
    const now = Date.now();
    const start = performance.now();
    for (let first = 0; first < clients; first += CHUNK) {
      const events = Array.from({ length: Math.min(CHUNK, clients - first) }, (_, n) => historyOf(first + n, each, now)).flat();
      await db.table('events').bulkAdd(events);
    }
    const took = performance.now() - start;
    await db.delete();
    return took;
  },

  counts: async () => {
    const db = new SidelineDatabase();
    return { events: await db.events.count(), clients: await db.clients.count() };
  },
};
export type Bench = typeof bench;

async function scratch(durability: 'strict' | 'relaxed'): Promise<Dexie> {
  const db = new Dexie('bench-scratch', { chromeTransactionDurability: durability });
  db.version(1).stores({ events: 'id, [client+id]' });
  await db.delete({ disableAutoOpen: false });
  return db.open();
}

Object.assign(globalThis, { bench });
