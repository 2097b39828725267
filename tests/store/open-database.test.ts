import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { SCHEMA_VERSIONS, type SchemaVersion, SidelineDatabase } from '@/lib/store/database';
import { currentDatabaseState, openDatabase, watchDatabaseState } from '@/lib/store/open-database';
import { rawExport } from '@/lib/store/raw-export';
import { runCommand } from '@/lib/store/run-command';

const NAME = 'open-test';
const NEXT = Math.max(...SCHEMA_VERSIONS.map(({ version }) => version)) + 1;
const draft = { key: 'note:1', at: 1, value: { what: 'kept' } };
const opened: Dexie[] = [];

/** The schema of a later Sideline. */
const later = (stores: SchemaVersion['stores'], upgrade?: SchemaVersion['upgrade']): SchemaVersion[] => [
  ...SCHEMA_VERSIONS,
  { version: NEXT, stores, ...(upgrade ? { upgrade } : {}) },
];
function database(versions?: readonly SchemaVersion[]): SidelineDatabase {
  const db = new SidelineDatabase(NAME, versions);
  opened.push(db);
  return db;
}
const nativeVersion = async (): Promise<number | undefined> =>
  (await indexedDB.databases()).find(({ name }) => name === NAME)?.version;

beforeEach(async () => {
  const db = database();
  await db.drafts.put(draft);
  db.close();
});
afterEach(async () => {
  for (const db of opened.splice(0)) db.close();
  await Dexie.delete(NAME);
});

it('opens a database of its own version', async () => {
  expect(await openDatabase(database())).toEqual({ kind: 'ready' });
  expect(currentDatabaseState()).toEqual({ kind: 'ready' });
});

describe('a database newer than the code', () => {
  async function upgradeTo(stores: SchemaVersion['stores']): Promise<number | undefined> {
    const newer = database(later(stores));
    await newer.open();
    newer.close();
    return nativeVersion();
  }

  it('is read, not written, while what this version knows is still in it', async () => {
    const before = await upgradeTo({ extras: 'id' });
    const db = database();
    expect(await openDatabase(db)).toEqual({ kind: 'newer', readable: true });
    expect(await db.drafts.toArray()).toEqual([draft]);
    await expect(db.drafts.put({ ...draft, value: 'overwritten' })).rejects.toThrow(/newer version/);
    await expect(db.transaction('rw', db.tables, () => db.drafts.clear())).rejects.toThrow(/newer version/);
    const settings = { ...DEFAULT_SETTINGS, author: 'u-anna' };
    const create = { commandId: v7(), name: 'createClient', target: { newClient: { name: 'Ann' } }, input: { name: 'Ann' } };
    expect(await runCommand(create, { settings, now: Date.now(), db })).toEqual({
      ok: false,
      refusal: { code: 'database-newer' },
    });
    expect(await db.drafts.toArray()).toEqual([draft]);
    expect(await nativeVersion()).toBe(before);
  });

  it('is left alone when something this version needs is gone from it; the raw export still reads it', async () => {
    const before = await upgradeTo({ commands: null, records: 'key' });
    expect(await openDatabase(database())).toEqual({ kind: 'newer', readable: false });
    expect(await nativeVersion()).toBe(before);
    const raw = await rawExport(NAME);
    expect(raw.version).toBe(before);
    expect(raw.stores.drafts).toEqual([draft]);
  });
});

describe('a failed upgrade', () => {
  it('stops, touches nothing, and the raw export gets everything out', async () => {
    const before = await nativeVersion();
    const db = database(
      later({ drafts: 'key, at' }, async (transaction) => {
        await transaction.table('drafts').clear();
        throw new Error('cannot convert draft note:1');
      }),
    );
    expect(await openDatabase(db)).toEqual({
      kind: 'failed',
      message: expect.stringContaining('cannot convert draft note:1') as string,
    });
    expect(await nativeVersion()).toBe(before);
    expect((await rawExport(NAME)).stores.drafts).toEqual([draft]);

    const older = database();
    expect(await openDatabase(older)).toEqual({ kind: 'ready' });
    expect(await older.drafts.toArray()).toEqual([draft]);
  });
});

describe('an upgrade while another tab is open', () => {
  it('makes the older tab let go and say so, and goes on', async () => {
    const older = database();
    await openDatabase(older);
    const watcher = vi.fn();
    const stop = watchDatabaseState(watcher);
    const newer = database(later({ extras: 'id' }));
    await newer.open();
    expect(older.isOpen()).toBe(false);
    expect(currentDatabaseState()).toEqual({ kind: 'outdated' });
    expect(watcher).toHaveBeenCalled();
    stop();
  });

  it('says that it is blocked by a tab that does not let go, and goes on once that tab is closed', async () => {
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(NAME);
      request.onsuccess = () => resolve(request.result);
    });
    const states: string[] = [];
    const stop = watchDatabaseState(() => {
      states.push(currentDatabaseState().kind);
      if (currentDatabaseState().kind === 'blocked') stubborn.close();
    });
    expect(await openDatabase(database(later({ extras: 'id' })))).toEqual({ kind: 'ready' });
    expect(states).toEqual(['blocked', 'ready']);
    stop();
  });
});

it('raw export of a database that does not exist is empty and leaves none behind', async () => {
  expect((await rawExport('no-such-database')).stores).toEqual({});
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('no-such-database');
});
