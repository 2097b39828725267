import { describe, expect, it } from 'vitest';
import { getClient } from '@/lib/store/repositories/clients';
import { readDraft, saveDraft } from '@/lib/store/repositories/drafts';
import { searchClients } from '@/lib/store/repositories/search-clients';
import { statusOfRecords } from '@/lib/store/status-of-records';
import { World, note, record } from './world';

describe('erasing a client for good (domain 8)', () => {
  it('leaves tombstones over all ids and records, and nothing else', async () => {
    const world = new World();
    const one = (await world.must('logNote', { record: record('1', 'Secretname') }, note(world, { what: 'Secretword' }))).client;
    const two = (await world.must('logNote', { record: record('2', 'Secretname') }, note(world))).client;
    await world.must('sameRecord', { client: one }, { record: record('2', 'Secretname') });
    const company = await world.client('Acme');
    await world.must('belongsRecord', { client: company }, { record: record('1', 'Secretname') });
    await saveDraft(`note:${two}`, 'Secretdraft', world.db);
    await saveDraft(`note:${company}`, 'other', world.db);

    await world.must('eraseClient', { client: two }, {});

    const everything = JSON.stringify(await Promise.all(world.db.tables.map((table) => table.toArray())));
    expect(everything).not.toMatch(/Secret/);
    const stones = (await world.db.tombstones.toCollection().primaryKeys()).toSorted();
    expect(stones).toEqual([`c:${one}`, `c:${two}`, `r:${record('1').key}`, `r:${record('2').key}`].toSorted());
    const left = (await world.events()).filter(({ client }) => client !== company);
    expect(left.map(({ type, client }) => `${type} ${client}`).toSorted()).toEqual(
      [`client.erased ${one}`, `client.erased ${two}`].toSorted(),
    );
    expect(await getClient(one, world.db)).toBeUndefined();
    expect(await searchClients('secretname', 20, world.db)).toEqual([]);
    expect(await statusOfRecords([record('1').key], world.now, { db: world.db })).toEqual([
      { key: record('1').key, companies: [] },
    ]);
    expect(await readDraft(`note:${company}`, world.db)).toBe('other');
    expect(await getClient(company, world.db)).toMatchObject({ name: 'Acme' });
  });

  it.each(['one', 'two'] as const)(
    'a join that was undone takes nobody else along, and leaves no name behind (%s is erased)',
    async (erased) => {
      const world = new World();
      const one = (await world.must('logNote', { record: record('1', 'Name1') }, note(world))).client;
      const two = (await world.must('logNote', { record: record('2', 'Name2') }, note(world))).client;
      const { events } = await world.must('sameRecord', { client: one }, { record: record('2', 'Name2') });
      await world.must('undoSameRecord', { client: one }, { ref: events.at(-1) ?? '' });

      const [gone, stays] = erased === 'one' ? [one, '2'] : [two, '1'];
      await world.must('eraseClient', { client: gone }, {});
      await world.must('logNote', { record: record(stays, `Name${stays}`) }, note(world, { what: 'Still here' }));
      const everything = JSON.stringify(await Promise.all(world.db.tables.map((table) => table.toArray())));
      expect(everything).toMatch(`Name${stays}`);
      expect(everything).not.toMatch(erased === 'one' ? 'Name1' : 'Name2');
    },
  );

  it('refuses whatever is written about it later, by id or by record', async () => {
    const world = new World();
    const { client } = await world.must('logNote', { record: record('1') }, note(world));
    const other = await world.client('Other');
    const { events } = await world.must('logNote', { client: other }, note(world));
    await world.must('eraseClient', { client }, {});
    const count = await world.db.events.count();
    const erased = { ok: false, refusal: { code: 'erased' } };
    expect(await world.run('logNote', { client }, note(world))).toEqual(erased);
    expect(await world.run('logNote', { record: record('1') }, note(world))).toEqual(erased);
    expect(await world.run('createClient', { record: record('1') }, { name: 'x', record: record('1') })).toEqual(erased);
    expect(await world.run('createClient', { newClient: { name: 'x' } }, { name: 'x', record: record('1') })).toEqual(erased);
    expect(await world.run('moveNote', { client: other }, { ref: events[0]!, to: client })).toEqual(erased);
    expect(await world.run('sameRecord', { client: other }, { other: client })).toEqual(erased);
    expect(await world.run('sameRecord', { client: other }, { record: record('1') })).toEqual(erased);
    expect(await world.run('belongsRecord', { client: other }, { record: record('1') })).toEqual(erased);
    expect(await world.db.events.count()).toBe(count);
  });
});
