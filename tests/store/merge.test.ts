import { describe, expect, it } from 'vitest';
import { getClient } from '@/lib/store/repositories/clients';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { World, note, record } from './world';

/** Two clients with a note each, known by one record each; `[smaller, larger]` id first. */
async function twoClients(world: World): Promise<{ small: string; large: string; smallKey: string; largeKey: string }> {
  const one = await world.must('logNote', { record: record('1', 'One') }, note(world, { what: 'about one' }));
  const two = await world.must('logNote', { record: record('2', 'Two') }, note(world, { what: 'about two' }));
  const [key1, key2] = [record('1').key, record('2').key];
  return one.client < two.client
    ? { small: one.client, large: two.client, smallKey: key1, largeKey: key2 }
    : { small: two.client, large: one.client, smallKey: key2, largeKey: key1 };
}
const recordOf = (key: string): { key: string; name: string } => ({ key, name: key });
const lookUp = async (world: World, key: string) => (await statusOfRecords([key], world.now, { db: world.db }))[0];

describe('two records of one client', () => {
  it.each(['small', 'large'] as const)('merge under the smallest id, said from the %s one', async (from) => {
    const world = new World();
    const two = await twoClients(world);
    const other = from === 'small' ? two.largeKey : two.smallKey;
    const result = await world.must('sameRecord', { client: two[from] }, { record: recordOf(other) });
    expect(result.client).toBe(two.small);
    expect(await world.db.clients.count()).toBe(1);
    expect(await getClient(two.large, world.db)).toMatchObject({ id: two.small, ids: [two.small, two.large], noteCount: 2 });
    for (const key of [two.smallKey, two.largeKey]) expect((await lookUp(world, key))?.client?.id).toBe(two.small);
  });

  it('merge by client id too', async () => {
    const world = new World();
    const { small, large } = await twoClients(world);
    await world.must('sameRecord', { client: small }, { other: large });
    expect(await getClient(large, world.db)).toMatchObject({ id: small, noteCount: 2 });
  });

  it('go on as one: what is written for either is one history', async () => {
    const world = new World();
    const { small, large, largeKey } = await twoClients(world);
    await world.must('sameRecord', { client: small }, { other: large });
    await world.must('logNote', { client: large }, note(world));
    await world.must('logNote', { record: recordOf(largeKey) }, note(world));
    expect(await getClient(small, world.db)).toMatchObject({ noteCount: 4 });
  });

  it('part again when it is undone, each with its own history', async () => {
    const world = new World();
    const { small, large, smallKey, largeKey } = await twoClients(world);
    const before = await world.projections();
    const { events } = await world.must('sameRecord', { client: large }, { record: recordOf(smallKey) });
    await world.must('undoSameRecord', { client: small }, { ref: events[0]! });

    const [a, b] = [await getClient(small, world.db), await getClient(large, world.db)];
    expect([a?.ids, b?.ids]).toEqual([[small], [large]]);
    expect([a?.noteCount, b?.noteCount]).toEqual([1, 1]);
    expect((await lookUp(world, smallKey))?.client?.id).toBe(small);
    expect((await lookUp(world, largeKey))?.client?.id).toBe(large);
    expect((await world.projections()).aliases).toEqual(before.aliases);
    expect((await world.projections()).records).toEqual(before.records);
  });

  it('cannot be undone twice', async () => {
    const world = new World();
    const { small, large } = await twoClients(world);
    const { events } = await world.must('sameRecord', { client: small }, { other: large });
    await world.must('undoSameRecord', { client: small }, { ref: events[0]! });
    expect(await world.run('undoSameRecord', { client: small }, { ref: events[0]! })).toMatchObject({
      ok: false,
      refusal: { code: 'unknown-ref' },
    });
  });

  it('three, merged in pairs, are one; undoing one pair leaves the other', async () => {
    const world = new World();
    const ids: string[] = [];
    for (const name of ['1', '2', '3']) ids.push((await world.must('logNote', { record: record(name) }, note(world))).client);
    await world.must('sameRecord', { client: ids[0]! }, { record: record('2') });
    const { events } = await world.must('sameRecord', { client: ids[1]! }, { record: record('3') });
    expect(await world.db.clients.toArray()).toMatchObject([{ ids: ids.toSorted(), noteCount: 3 }]);
    await world.must('undoSameRecord', { client: ids[2]! }, { ref: events[0]! });
    expect((await getClient(ids[0]!, world.db))?.ids).toEqual([ids[0]!, ids[1]!].toSorted());
    expect((await getClient(ids[2]!, world.db))?.ids).toEqual([ids[2]]);
  });

  it('a record nobody knew joins the client', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1') }, note(world));
    const { events } = await world.must('sameRecord', { client }, { record: record('9') });
    expect((await lookUp(world, record('9').key))?.client?.id).toBe(client);
    await world.must('undoSameRecord', { client }, { ref: events[0]! });
    expect((await lookUp(world, record('9').key))?.client).toBeUndefined();
  });
});

describe('a record that belongs to a company', () => {
  it('shows the company, and nothing merges', async () => {
    const world = new World();
    const company = (await world.must('logNote', { record: record('company', 'Acme') }, note(world))).client;
    const contact = (await world.must('logNote', { record: record('contact', 'Ann') }, note(world))).client;
    await world.must('belongsRecord', { client: company }, { record: record('contact', 'Ann') });
    const status = await lookUp(world, record('contact').key);
    expect(status?.client?.id).toBe(contact);
    expect(status?.companies.map(({ id, name }) => [id, name])).toEqual([[company, 'Acme']]);
    expect(await world.db.clients.count()).toBe(2);
  });

  it('a consultant at two firms does not make them one, and keeps the other when one is undone', async () => {
    const world = new World();
    const firms: string[] = [];
    for (const name of ['Acme', 'Bolt']) firms.push(await world.client(name));
    const { events } = await world.must('belongsRecord', { client: firms[0]! }, { record: record('ann') });
    await world.must('belongsRecord', { client: firms[1]! }, { record: record('ann') });
    expect((await lookUp(world, record('ann').key))?.companies.map(({ name }) => name).toSorted()).toEqual(['Acme', 'Bolt']);
    expect(await world.db.clients.count()).toBe(2);
    await world.must('undoBelongsRecord', { client: firms[0]! }, { ref: events[0]! });
    expect((await lookUp(world, record('ann').key))?.companies.map(({ name }) => name)).toEqual(['Bolt']);
  });

  it('belongs to the merged company after two companies turn out to be one', async () => {
    const world = new World();
    const firms: string[] = [];
    for (const name of ['Acme', 'Acme Inc']) firms.push(await world.client(name));
    for (const client of firms) await world.must('belongsRecord', { client }, { record: record(`of-${client}`) });
    const { client } = await world.must('sameRecord', { client: firms[0]! }, { other: firms[1]! });
    for (const firm of firms)
      expect((await lookUp(world, record(`of-${firm}`).key))?.companies.map(({ id }) => id)).toEqual([client]);
  });
});
