import { beforeEach, expect, it } from 'vitest';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { maintainStore } from '@/lib/store/maintain-store';
import { mendProjections } from '@/lib/store/mend-projections';
import { PIECES } from '@/lib/store/pieces';
import fc from 'fast-check';
import { anyHistory, play } from './random-history';
import { DAY, World, note, record } from './world';
import { withoutMoment } from './without-moment';

const contextOf = (world: World) => ({ policy: effectivePolicy(world.settings), now: world.now });
const rowsOf = async (world: World) => withoutMoment([await world.projections(), await world.db.texts.toArray()]);

/** Three groups of clients with every kind of row, and their ids. */
async function book(): Promise<{ world: World; ids: string[] }> {
  const world = new World();
  const made: string[] = [];
  for (const id of ['1', '2', '3', '4', '5'])
    made.push((await world.must('logNote', { record: record(id) }, note(world))).client);
  await world.must('sameRecord', { record: record('1') }, { record: record('2') });
  await world.must('belongsRecord', { record: record('3') }, { record: record('1') });
  await world.must('distinctRecord', { record: record('4') }, { record: record('5') });
  await maintainStore(contextOf(world), world.db);
  await world.db.meta.delete('projection');
  await maintainStore(contextOf(world), world.db); // every row of one moment
  return { world, ids: [...new Set((await world.db.clients.toArray()).map(({ id }) => id))].toSorted() };
}
const STRANGER = 'M'.repeat(22);

const DAMAGE: [string, (world: World, ids: string[]) => Promise<unknown>][] = [
  ['a client’s row altered', ({ db }, ids) => db.clients.update(ids[1] ?? '', { points: 99 })],
  [
    'a client’s row with a field too few',
    ({ db }) =>
      db.clients
        .toCollection()
        .first()
        .then((row) => {
          const { noteCount: _, ...rest } = row!;
          return db.clients.put(rest as never);
        }),
  ],
  ['a client’s row missing', ({ db }, ids) => db.clients.delete(ids[2] ?? '')],
  ['all clients missing', ({ db }) => db.clients.clear()],
  [
    'a client too many',
    async ({ db }, ids) => db.clients.put({ ...(await db.clients.get(ids[0] ?? ''))!, id: STRANGER, ids: [STRANGER] }),
  ],
  ['an alias missing', ({ db }) => db.aliases.clear()],
  [
    'an alias that leads elsewhere',
    ({ db }, ids) =>
      db.aliases.toCollection().modify((row) => {
        row.client = ids.find((id) => id !== row.client)!;
      }),
  ],
  ['an alias too many', ({ db }, ids) => db.aliases.put({ id: STRANGER, client: ids[0]! })],
  ['a record missing', ({ db }) => db.records.delete(record('4').key)],
  ['all records missing', ({ db }) => db.records.clear()],
  [
    'a record of somebody else',
    ({ db }, ids) =>
      db.records
        .update(record('3').key, { client: ids.find((id) => id !== ids[0])! })
        .then(() => db.records.update(record('4').key, { client: ids[0]! })),
  ],
  ['a record too many', ({ db }, ids) => db.records.put({ key: record('9').key, client: ids[1]! })],
  ['a record of nobody', ({ db }) => db.records.put({ key: record('9').key, client: STRANGER })],
  [
    'a company forgotten',
    ({ db }) =>
      db.records.toCollection().modify((row) => {
        delete row.companies;
      }),
  ],
  [
    'a no forgotten',
    ({ db }) =>
      db.records.toCollection().modify((row) => {
        delete row.distinct;
      }),
  ],
  ['words altered', ({ db }, ids) => db.texts.update(ids[0] ?? '', { words: ' nothing' })],
  ['words missing', ({ db }, ids) => db.texts.delete(ids[1] ?? '')],
  ['words too many', ({ db }) => db.texts.put({ client: STRANGER, words: ' ghost', past: '' })],
];

const usual = { ...PIECES };
beforeEach(() => () => void Object.assign(PIECES, usual));

it.each(DAMAGE)('%s: found at a start of the worker, and everything made anew', async (_, damage) => {
  const { world, ids } = await book();
  const right = await rowsOf(world);
  const events = await world.events();
  await damage(world, ids);
  expect(await rowsOf(world)).not.toEqual(right);
  await maintainStore(contextOf(world), world.db);
  expect(await rowsOf(world)).toEqual(right);
  expect(await world.events()).toEqual(events);
});

it.each([1, 2, 5])('a lone row is found when its turn comes, %i events a start', async (checkedEvents) => {
  Object.assign(PIECES, { checkedEvents });
  const { world, ids } = await book();
  const right = await rowsOf(world);
  for (const id of ids) {
    world.now += 2 * DAY;
    await world.db.clients.update(id, { name: 'Wrong' });
    let starts = 0;
    while (!(await mendProjections(contextOf(world), world.db))) {
      starts += 1;
      if (starts > 30) throw new Error('never found');
    }
  }
  const names = (rows: unknown) => JSON.stringify(rows).match(/"name":"[^"]*"/g);
  expect(names(await rowsOf(world))).toEqual(names(right));
});

it('no damage is seen where there is none, whatever was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, fc.constantFrom(1, 3, 1_000), async (ops, checkedEvents) => {
      Object.assign(PIECES, { checkedEvents });
      const world = new World();
      await play(world, ops);
      await maintainStore(contextOf(world), world.db);
      for (let start = 0; start < 5; start++) expect(await mendProjections(contextOf(world), world.db)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

it('a rebuild that does not help is not begun again before a day has gone by', async () => {
  const { world, ids } = await book();
  const spoil = () => world.db.clients.update(ids[0] ?? '', { name: 'Wrong' });
  await spoil();
  expect(await mendProjections(contextOf(world), world.db)).toBe(true);
  await spoil();
  expect(await mendProjections(contextOf(world), world.db)).toBe(false);
  world.now += DAY;
  expect(await mendProjections(contextOf(world), world.db)).toBe(true);
});
