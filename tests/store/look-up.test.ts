import { expect, it } from 'vitest';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { DAY, World, note, record } from './world';

const lookUp = (world: World, keys: string[]) =>
  statusOfRecords(keys, world.now, { db: world.db, policy: world.settings.policy! });

it('answers for each key, in their order, also for unknown ones and those asked twice', async () => {
  const world = new World();
  const { client } = await world.must('logNote', { record: record('1', 'Ann') }, note(world));
  const keys = [record('9').key, record('1').key, record('1').key];
  const answers = await lookUp(world, keys);
  expect(answers.map(({ key, client: row }) => [key, row?.id])).toEqual([
    [keys[0], undefined],
    [keys[1], client],
    [keys[2], client],
  ]);
  expect(await lookUp(world, [])).toEqual([]);
});

it('derives nothing while the row is current', async () => {
  const world = new World();
  const { client } = await world.must('logNote', { record: record('1') }, note(world));
  await world.db.events.clear(); // a look-up that reads events would find no client
  expect((await lookUp(world, [record('1').key]))[0]?.client?.id).toBe(client);
});

it('never shows a card that lapsed since the row was computed (K-lift), and writes nothing', async () => {
  const world = new World();
  const { client, events } = await world.must('logNote', { record: record('1') }, note(world));
  const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', notes: [events.at(-1)!] };
  const planned = await world.must('issueYellowCard', { client }, card);
  const told = { ref: planned.events[0]!, deliveredAt: world.now, channel: 'phone' as const, saidParting: false };
  await world.must('deliverYellowCard', { client }, told);
  const kinds = async () => (await lookUp(world, [record('1').key]))[0]?.client?.kinds;
  expect(await kinds()).toEqual(['yellow', 'notes']);
  const row = await world.db.clients.get(client);
  world.now += 91 * DAY;
  expect(await kinds()).toEqual(['notes']);
  expect(await world.db.clients.get(client)).toEqual(row);
});
