import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EN } from '@/lib/sample/words/en';
import { importBackup } from '@/lib/store/backup/import-backup';
import { judgeEvents } from '@/lib/store/backup/judge-events';
import type { SidelineDatabase } from '@/lib/store/database';
import { PIECES } from '@/lib/store/pieces';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { addSample } from '@/lib/store/sample/add-sample';
import { removeSample } from '@/lib/store/sample/remove-sample';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { maintainStore } from '@/lib/store/maintain-store';
import { preview, readIn, undo } from '../store/imports/import-file';
import { writeImport } from '@/lib/store/imports/write-import';
import { allImports } from '@/lib/store/imports/import-parts';
import type { ClientRow } from '@/lib/store/rows';
import { World, note, record } from '../store/world';
import { type Stored, inNextLife, killedAtEveryStep, storedIn } from './every-step';
import './same-ids';
import { expectRow } from './table';

/** Hundreds of lives: long on a busy machine. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const usual = { ...PIECES };
beforeEach(() => Object.assign(PIECES, { importClients: 1, importEvents: 2, rebuiltEvents: 3 }));
afterEach(() => Object.assign(PIECES, usual));

const contextOf = ({ settings, now }: World) => ({ policy: effectivePolicy(settings), now });
const on = (world: World, db: SidelineDatabase): World => Object.assign(Object.create(world) as World, { db });
const eventsIn = ({ events = [] }: Stored) => events as { id: string; client: string }[];

/** What follows from the events, without the moment it was computed for: points decay with every second. */
const derivedIn = async (db: SidelineDatabase) => {
  const { clients = [], aliases, records, texts } = await storedIn(db);
  const moment = { computedAt: 0, points: 0, burden: 0 };
  return { clients: clients.map((row) => ({ ...(row as ClientRow), ...moment })), aliases, records, texts };
};

/** What is left behind is what a rebuild makes of the events. */
async function expectSound(world: World, db: SidelineDatabase): Promise<void> {
  const left = await derivedIn(db);
  await rebuildProjections(contextOf(world), db);
  expect(left).toEqual(await derivedIn(db));
}

/** Three clients with a past, of whom two are one, and one belongs to a company. */
async function book(): Promise<World> {
  const world = new World();
  for (const id of ['1', '2', '3']) await world.must('logNote', { record: record(id) }, note(world));
  await world.must('sameRecord', { record: record('1') }, { record: record('2') });
  await world.must('belongsRecord', { record: record('3') }, { record: record('1') });
  world.now += 60_000;
  return world;
}

it('a backup being read in', async () => {
  const source = await book();
  const file = await source.events();
  const world = new World('u-boris');
  await world.client('Own');
  world.now = source.now;
  const judge = (db: SidelineDatabase) => judgeEvents(file, contextOf(world).policy, { now: world.now, db });
  const judged = await judge(world.db);
  const own = eventsIn(await storedIn(world.db));
  world.db.close();
  const lengths = new Set<number>();
  const deaths = await killedAtEveryStep(
    world.db.name,
    (db) => importBackup(judged, { now: world.now, db }),
    async (db) => {
      lengths.add(await db.events.count());
      await expectSound(world, db);
      await importBackup(await judge(db), { now: world.now, db });
      expect(eventsIn(await storedIn(db))).toEqual([...own, ...file].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      await expectSound(world, db);
    },
  );
  expect(lengths.size, 'it goes in pieces').toBeGreaterThan(2);
  expectRow('Import of a backup killed at each step, read again', deaths);
});

const TABLE = `Company name;Email;CRM link;Owner
Acme GmbH;info@acme.example;https://crm.example/contacts/1;Ann
Beta AG;info@beta.example;https://crm.example/contacts/8;Ann
Gamma;info@gamma.example;;Bob
`;
const bare = (stored: Stored) =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => !['meta', 'imports'].includes(name)));

it('a table being read in, and being taken back', async () => {
  const world = await book();
  const { judged, outcomes } = await preview(world, 'clients', TABLE);
  const before = await storedIn(world.db);
  world.db.close();
  const options = { id: '01935f2a-7c3e-7000-8000-00000000000a', file: 'a.csv', what: 'clients' as const, lines: outcomes.length };
  const written = eventsIn(before).length + judged.added;
  const deaths = await killedAtEveryStep(
    world.db.name,
    (db) => writeImport(judged, { ...options, now: world.now, db }),
    async (db) => {
      await expectSound(world, db);
      // What stands in the log is known as this import's: all of it can be taken back.
      const left = (await db.events.count()) - eventsIn(before).length;
      const [listed] = await allImports(db);
      expect(listed?.written ?? 0).toBe(left);
      // The file once more adds what is missing, and nothing twice.
      await readIn(on(world, db), 'clients', TABLE);
      expect(await db.events.count()).toBe(written);
      await expectSound(world, db);
    },
  );
  expectRow('Import of a table killed at each step, read again', deaths);

  const id = await inNextLife(world.db.name, async (db) => {
    await db.transaction('rw', db.tables, async (transaction) => {
      for (const [name, rows] of Object.entries(before)) {
        await transaction.table(name).clear();
        await transaction.table(name).bulkAdd(rows);
      }
    });
    return (await readIn(on(world, db), 'clients', TABLE)).id;
  });
  const undone = await killedAtEveryStep(
    world.db.name,
    (db) => undo(on(world, db), id),
    async (db) => {
      await expectSound(world, db);
      await undo(on(world, db), id);
      expect(bare(await storedIn(db)).events).toEqual(before.events);
      await expectSound(world, db);
    },
  );
  expectRow('Taking an import back killed at each step, asked again', undone);
});

it('projections being rebuilt', async () => {
  const world = await book();
  await maintainStore(contextOf(world), world.db);
  const right = await derivedIn(world.db);
  await world.db.meta.delete('projection');
  await world.db.clients.toCollection().modify({ name: 'Damaged' });
  await world.db.records.clear();
  world.db.close();
  const deaths = await killedAtEveryStep(
    world.db.name,
    (db) => rebuildProjections(contextOf(world), db),
    async (db) => {
      await maintainStore(contextOf(world), db);
      expect(await derivedIn(db)).toEqual(right);
    },
  );
  expectRow('Rebuild of the projections killed at each step', deaths);
});

it('examples being removed', async () => {
  const world = await book();
  Object.assign(PIECES, usual);
  const before = bare(await storedIn(world.db));
  world.db.close();
  const options = (db: SidelineDatabase) => ({ settings: world.settings, words: EN, now: world.now, db });
  let whole = 0;
  const deaths = await killedAtEveryStep(
    world.db.name,
    (db) => removeSample(options(db)),
    async (db) => {
      await addSample(options(db));
      const all = await db.events.count();
      await addSample(options(db));
      expect(await db.events.count()).toBe(all);
      await removeSample(options(db));
      expect(bare(await storedIn(db)).events).toEqual(before.events);
      whole += 1;
    },
  );
  expect(whole).toBe(deaths + 1);
  expectRow('Removing the examples killed at each step', deaths);
});
