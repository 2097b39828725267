import { expect, it, vi } from 'vitest';
import { rebuildProjections } from '@/lib/store/rebuild-projections';
import { refreshDueRows } from '@/lib/store/refresh-due-rows';
import { RowMemory } from '@/lib/store/row-memory';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { DAY, World, note, record } from './world';

const ask = async (world: World, memory: RowMemory, keys: string[]) =>
  statusOfRecords(keys, world.now, { db: world.db, policy: world.settings.policy!, memory });

/** What it says of one record: name and kinds of the client, or null. */
const said = async (world: World, memory: RowMemory, id = '1') => {
  const [status] = await ask(world, memory, [record(id).key]);
  return status?.client ? { name: status.client.name, kinds: status.client.kinds } : null;
};

it('reads rows once while nothing is written, also those that are not there', async () => {
  const world = new World();
  const memory = new RowMemory();
  await world.must('logNote', { record: record('1', 'Ann') }, note(world));
  const first = await ask(world, memory, [record('1').key, record('2').key]);
  const records = vi.spyOn(world.db.records, 'bulkGet');
  const clients = vi.spyOn(world.db.clients, 'bulkGet');
  expect(await ask(world, memory, [record('2').key, record('1').key])).toEqual(first.toReversed());
  expect(records).not.toHaveBeenCalled();
  expect(clients).not.toHaveBeenCalled();
  await ask(world, memory, [record('1').key, record('3').key]);
  expect(records.mock.calls).toEqual([[[record('3').key]]]); // only what is missing
});

it('forgets as soon as anything is written: a note, an erasure', async () => {
  const world = new World();
  const memory = new RowMemory();
  expect(await said(world, memory)).toBeNull();
  const { client } = await world.must('logNote', { record: record('1', 'Ann') }, note(world));
  expect(await said(world, memory)).toEqual({ name: 'Ann', kinds: ['notes'] });
  await world.must('eraseClient', { client }, {});
  expect(await said(world, memory)).toBeNull();
});

it('forgets when the projections were computed by another policy', async () => {
  const world = new World();
  const memory = new RowMemory();
  const { client } = await world.must('logNote', { record: record('1', 'Ann') }, note(world));
  await said(world, memory);
  await world.db.clients.update(client, { name: 'Rebuilt over' });
  await rebuildProjections({ policy: { ...world.settings.policy!, timeZone: 'Asia/Tokyo' }, now: world.now }, world.db);
  const spy = vi.spyOn(world.db.clients, 'bulkGet');
  expect(await said(world, memory)).toEqual({ name: 'Ann', kinds: ['notes'] });
  expect(spy).toHaveBeenCalled();
});

it('never shows a remembered card that lapsed (K-lift)', async () => {
  const world = new World();
  const memory = new RowMemory();
  const { client, events } = await world.must('logNote', { record: record('1', 'Ann') }, note(world));
  const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', notes: [events.at(-1)!] };
  const planned = await world.must('issueYellowCard', { client }, card);
  const told = { ref: planned.events[0]!, deliveredAt: world.now, channel: 'phone' as const, saidParting: false };
  await world.must('deliverYellowCard', { client }, told);
  expect((await said(world, memory))?.kinds).toEqual(['yellow', 'notes']);
  world.now += 91 * DAY;
  expect((await said(world, memory))?.kinds).toEqual(['notes']);
});

it('takes the row that was computed anew in the meantime, instead of deriving it at every look', async () => {
  const world = new World();
  const memory = new RowMemory();
  const { client } = await world.must('logNote', { record: record('1', 'Ann') }, note(world));
  await world.db.clients.update(client, { nextChangeAt: world.now + DAY });
  await said(world, memory);
  world.now += 2 * DAY;
  await refreshDueRows({ policy: world.settings.policy!, now: world.now }, world.db);
  const derived = vi.spyOn(world.db.events, 'where');
  expect(await said(world, memory)).toEqual({ name: 'Ann', kinds: ['notes'] });
  expect(derived).not.toHaveBeenCalled();
});

it('keeps nothing that was read before a write and arrived after it', async () => {
  const world = new World();
  const memory = new RowMemory();
  let go = (): void => undefined;
  const late = new Promise<void>((resolve) => (go = resolve));
  const { records } = world.db;
  const real = records.bulkGet.bind(records);
  const slow = async (keys: string[]) => {
    const rows = await real(keys);
    await late;
    return rows;
  };
  const read = vi.spyOn(records, 'bulkGet').mockImplementationOnce(slow as typeof records.bulkGet);
  const before = said(world, memory);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  await world.must('logNote', { record: record('1', 'Ann') }, note(world));
  await said(world, memory, '2'); // another batch learns of the write
  go();
  expect(await before).toBeNull();
  expect(await said(world, memory)).toEqual({ name: 'Ann', kinds: ['notes'] });
});
