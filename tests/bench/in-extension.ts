/**
 * Measures that need the extension's own database: runs in a page of the extension (tests/bench/extension.ts puts it into a
 * copy of the built folder; it is in no build that people get).
 */
import { Dexie } from 'dexie';
import { sendCommand } from '@/lib/messages/send-command';
import { defaultPolicy } from '@/lib/schema/policy';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { inWriteTransaction } from '@/lib/store/write-transaction';
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
      await inWriteTransaction(db, async (tables) => {
        await tables.events.bulkAdd(events);
        await projectClients(tables, new Set(events.map(({ client }) => client)), { policy, now });
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

  /** A backup of new clients, checked event by event and stored with projections. @returns ms, reading the file included */
  async importBackup(clients: number, each: number): Promise<number> {
    const db = new SidelineDatabase('bench-import', SCHEMA_VERSIONS, 'relaxed');
    await db.delete({ disableAutoOpen: false });
    const now = Date.now();
    const events = Array.from({ length: clients }, (_, n) => historyOf(n, each, now)).flat();
    const text = JSON.stringify({ format: 'sideline-backup', version: 1, exportedAt: new Date(now).toISOString(), events });
    const settings = { ...DEFAULT_SETTINGS, policy };
    const start = performance.now();
    const preview = await previewBackup(text, { now, settings, db });
    if ('problem' in preview) throw new Error(preview.problem.code);
    const result = await importBackup(preview, { now, db });
    const took = performance.now() - start;
    if (result.added !== events.length) throw new Error(`${result.added} of ${events.length} events were taken`);
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
